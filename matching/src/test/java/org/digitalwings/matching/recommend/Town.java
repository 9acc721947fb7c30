package org.digitalwings.matching.recommend;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.CommunityBuilder;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Members;
import org.digitalwings.matching.community.Need;
import org.digitalwings.matching.community.Offer;
import org.digitalwings.matching.community.Place;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.community.TieKind;
import org.digitalwings.matching.community.Topic;
import org.digitalwings.matching.deals.DealBook;
import org.jspecify.annotations.Nullable;

/** A small community written down in a test. The day of all suggestions is the 1st of June 2025. */
final class Town {

    static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    private final Map<MemberId, Member> members = new LinkedHashMap<>();
    private final CommunityBuilder builder = Community.builder();

    Town has(MemberKind kind, String... ids) {
        for (String id : ids) {
            members.put(Members.id(id), Members.member(id, kind));
        }
        return this;
    }

    Town says(String id, String text) {
        return change(id, m -> copy(m, text, m.place(), m.topics(), m.entries(), m.needs(), m.offers()));
    }

    Town isIn(String id, String... path) {
        Place place = new Place(path[path.length - 1], List.of(path));
        return change(id, m -> copy(m, m.text(), place, m.topics(), m.entries(), m.needs(), m.offers()));
    }

    Town isAbout(String id, String... topics) {
        Map<Topic, Double> weighted = new HashMap<>();
        for (String topic : topics) {
            weighted.put(new Topic(topic, topic + "学", topic), 1.0);
        }
        return change(id, m -> copy(m, m.text(), m.place(), weighted, m.entries(), m.needs(), m.offers()));
    }

    Town entered(String id, Entry entry) {
        return change(id, m -> copy(m, m.text(), m.place(), m.topics(), List.of(entry), m.needs(), m.offers()));
    }

    Town needs(String id, Purpose purpose, String text, @Nullable LocalDate until) {
        List<Need> needs = List.of(new Need(purpose, text, until));
        return change(id, m -> copy(m, m.text(), m.place(), m.topics(), m.entries(), needs, m.offers()));
    }

    Town offers(String id, Purpose purpose, String text, @Nullable LocalDate until) {
        List<Offer> offers = List.of(new Offer(purpose, text, until));
        return change(id, m -> copy(m, m.text(), m.place(), m.topics(), m.entries(), m.needs(), offers));
    }

    Town tie(String from, TieKind kind, String to, @Nullable LocalDate since) {
        return tie(from, kind, to, since, null);
    }

    Town tie(String from, TieKind kind, String to, @Nullable LocalDate since, @Nullable LocalDate until) {
        builder.add(new Tie(Members.id(from), kind, Members.id(to), since, until, 1));
        return this;
    }

    Community build() {
        members.values().forEach(builder::add);
        return builder.build(1);
    }

    /** What is asked of a candidate when anything is wished for. */
    Verdict judge(String seeker, String candidate) {
        return GraphRecommender.of(build()).judge(Members.id(seeker), Wish.anything(TODAY), Members.id(candidate));
    }

    /** The pair as the signals see it when anything is wished for. */
    Pair pair(String seeker, String candidate) {
        return pair(seeker, candidate, Wish.anything(TODAY));
    }

    Pair pair(String seeker, String candidate, Wish wish) {
        Community community = build();
        Request request = new Request(
                new Context(ProfileIndex.of(community), DealBook.of(community), Demand.USUAL, PairKnowledge.NONE),
                Members.id(seeker),
                wish);
        return new Pair(request, request.find(Members.id(candidate)));
    }

    private Town change(String id, UnaryOperator<Member> change) {
        members.computeIfPresent(Members.id(id), (key, member) -> change.apply(member));
        return this;
    }

    private static Member copy(
            Member m,
            String text,
            @Nullable Place place,
            Map<Topic, Double> topics,
            List<Entry> entries,
            List<Need> needs,
            List<Offer> offers) {
        return new Member(
                m.id(),
                m.kind(),
                m.name(),
                m.aliases(),
                text,
                m.country(),
                place,
                topics,
                m.technologies(),
                entries,
                needs,
                offers,
                m.invented());
    }
}
