package org.digitalwings.matching.deals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.Background;
import org.digitalwings.matching.community.Background.Raised;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.CommunityBuilder;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Place;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.community.TieKind;
import org.digitalwings.matching.community.Topic;
import org.jspecify.annotations.Nullable;

/** Deals written down in a test. An investor and a company are there once they are named. */
final class Market {

    static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

    /** Four years of 365.25 days ago. */
    static final LocalDate BEFORE = LocalDate.of(2020, 1, 1);

    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, String> investors = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    private static final class Company {
        private String text = "";
        private List<String> place = List.of();
        private List<String> topics = List.of();
        private final List<Raised> rounds = new ArrayList<>();
    }

    Market says(String company, String text) {
        company(company).text = text;
        return this;
    }

    Market isIn(String company, String... path) {
        company(company).place = List.of(path);
        return this;
    }

    Market isAbout(String company, String... topics) {
        company(company).topics = List.of(topics);
        return this;
    }

    Market deal(String investor, String company, LocalDate day) {
        investors.put(investor, investor);
        company(company);
        ties.add(new Tie(new MemberId(investor), TieKind.INVESTED, new MemberId(company), day, null, 1));
        return this;
    }

    Market deal(String investor, String company, LocalDate day, @Nullable String round, double cny, String currency) {
        company(company).rounds.add(Raised.of(day, round, cny, currency));
        return deal(investor, company, day);
    }

    Community community() {
        CommunityBuilder builder = Community.builder();
        investors.keySet().forEach(id -> builder.add(member(id, MemberKind.INVESTOR, new Company())));
        companies.forEach((id, company) -> builder.add(member(id, MemberKind.STARTUP, company)));
        ties.forEach(builder::add);
        return builder.build(0);
    }

    /** Everybody measured for a company that says nothing of its round. */
    Signals seen(String company) {
        return seen(company, null, 0, null);
    }

    Signals seen(String company, @Nullable String round, double cny, @Nullable String currency) {
        company(company);
        Community community = community();
        int index = community.indexOf(new MemberId(company));
        Sought sought = new Sought(index, community.member(index), round, cny, currency);
        Ranking ranking = DealBook.of(community).rank(sought, TODAY, DealWeights.shipped());
        return new Signals(community, ranking);
    }

    /** A ranking, asked by names. */
    record Signals(Community community, Ranking ranking) {

        double of(String signal, String investor) {
            return ranking.value(DealWeights.signals().indexOf(signal), ranking.find(index(investor)));
        }

        int index(String id) {
            return community.indexOf(new MemberId(id));
        }
    }

    private Company company(String id) {
        return companies.computeIfAbsent(id, c -> new Company());
    }

    private static Member member(String id, MemberKind kind, Company company) {
        Map<Topic, Double> topics = new HashMap<>();
        company.topics.forEach(topic -> topics.put(new Topic(topic, topic, topic), 1.0));
        Place place = company.place.isEmpty() ? null : new Place(company.place.getLast(), company.place);
        return new Member(
                new MemberId(id),
                kind,
                id,
                List.of(),
                company.text,
                null,
                place,
                topics,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                new Background(null, null, company.rounds, Set.of()));
    }
}
