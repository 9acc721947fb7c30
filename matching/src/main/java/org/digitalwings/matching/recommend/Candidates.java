package org.digitalwings.matching.recommend;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Need;
import org.digitalwings.matching.community.Offer;
import org.digitalwings.matching.community.TieKind;

/**
 * Who is worth a closer look: the union of members with similar profiles, members whose history is with members similar to
 * the seeker, members like the examples of the wish, members near along ties, co-investors, members that offer what is needed, and the most active ones. At most
 * about a thousand, found in time that does not grow with the community but for the most active, who are kept by day.
 */
final class Candidates {

    private static final int SHARING = 20_000;
    private static final int COMPARED = 3_000;
    private static final int SIMILAR = 1_000;
    private static final int EACH = 300;
    private static final int HISTORY = 50;
    private static final int STATING = 1_000;

    private final Request request;
    private final MostActive mostActive;
    private final Set<MemberKind> kinds;
    private final Set<Integer> found = new TreeSet<>();

    private Candidates(Request request, MostActive mostActive) {
        this.request = request;
        this.mostActive = mostActive;
        this.kinds = request.kinds();
    }

    /** The candidates for a request, in ascending order; hard rules and wishes are not yet looked at. */
    static int[] of(Request request, MostActive mostActive) {
        Candidates candidates = new Candidates(request, mostActive);
        candidates.fromProfiles();
        candidates.fromExamples();
        candidates.fromTies();
        candidates.fromNeeds();
        candidates.fromActivity();
        candidates.fromDeals();
        return candidates.found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void fromProfiles() {
        Masses similar = similar(withHistory());
        Masses direct = new Masses();
        Masses partners = new Masses();
        for (int member : similar.top(SIMILAR)) {
            double likeness = similar.get(member);
            if (isWished(member)) {
                direct.add(member, likeness);
            }
            for (TieKind kind : TieKind.values()) {
                double weight = History.weight(kind) * likeness;
                if (weight > 0) {
                    request.past()
                            .visit(member, kind, Direction.INCOMING, HISTORY, (partner, since, until, measure) -> {
                                if (isWished(partner)) {
                                    partners.add(
                                            partner,
                                            weight * Past.decay(request.past().age(since), 2));
                                }
                            });
                }
            }
        }
        take(direct);
        take(partners);
    }

    /** Members that are like the examples or share partners with them. */
    private void fromExamples() {
        if (!request.wish().examples().like().isEmpty()) {
            Masses alike = new Masses();
            for (int member : similar(request.liked().profile()).top(SIMILAR)) {
                add(alike, member, request.liked().likeness(member));
            }
            for (int member : request.liked().siblings()) {
                add(alike, member, request.liked().likeness(member));
            }
            take(alike);
        }
    }

    /** The seeker's profile with those that its history turned to, since it may seek more of their kind, and the wish. */
    private Measured withHistory() {
        History history = request.history();
        Profile.Builder builder = new Profile.Builder().add(request.profile().profile(), 1);
        int[] weightiest = IntStream.range(0, history.size())
                .boxed()
                .sorted((a, b) -> Double.compare(history.weight(b), history.weight(a)))
                .limit(HISTORY)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int at : weightiest) {
            builder.add(request.index().profile(history.member(at)), history.weight(at) / weightiest.length);
        }
        Lexicon lexicon = request.index().lexicon();
        request.wish().topics().forEach(topic -> addTerm(builder, Space.TOPIC, lexicon.find(Space.TOPIC, topic)));
        request.wish().places().forEach(place -> addTerm(builder, Space.PLACE, lexicon.find(Space.PLACE, place)));
        return request.index().measure(builder.build());
    }

    private static void addTerm(Profile.Builder builder, Space space, int term) {
        if (term != Lexicon.UNKNOWN) {
            builder.add(space, term, 1);
        }
    }

    /** Compares those that share the most telling terms. */
    private Masses similar(Measured profile) {
        ProfileIndex index = request.index();
        Focus focus = Focus.on(index, profile);
        Masses similar = new Masses();
        for (int member : index.sharing(profile.profile(), SHARING).top(COMPARED)) {
            if (index.community().has(member)) {
                Measured other = index.measured(member);
                double likeness = focus.likeness(Space.TEXT, other)
                        + focus.likeness(Space.TOPIC, other)
                        + focus.likeness(Space.PLACE, other) / 2;
                similar.add(member, likeness);
            }
        }
        return similar;
    }

    private void fromTies() {
        Masses near = new Masses();
        for (int member : request.reach().members()) {
            if (isWished(member)) {
                near.add(member, request.reach().strength(member));
            }
        }
        take(near);
        Masses coInvestors = new Masses();
        for (int company : request.coInvestors().companies()) {
            add(coInvestors, company, request.coInvestors().circle(company));
            request.past()
                    .visit(
                            company,
                            TieKind.INVESTED,
                            Direction.INCOMING,
                            HISTORY,
                            (investor, since, until, weight) -> add(
                                    coInvestors, investor, request.coInvestors().circle(company)));
        }
        take(coInvestors);
    }

    private void add(Masses masses, int member, double value) {
        if (isWished(member)) {
            masses.add(member, value);
        }
    }

    private void fromNeeds() {
        Purposes purposes = request.index().purposes();
        Masses matching = new Masses();
        for (Need need : request.needs()) {
            addLatest(matching, purposes.offering(need.purpose()));
        }
        for (Offer offer : request.offers()) {
            addLatest(matching, purposes.needing(offer.purpose()));
        }
        take(matching);
    }

    private void addLatest(Masses matching, int[] members) {
        for (int at = Math.max(0, members.length - STATING); at < members.length; at++) {
            if (isWished(members[at])) {
                Measured profile = request.index().measured(members[at]);
                matching.add(members[at], 1 + request.focus().likeness(Space.TEXT, profile));
            }
        }
    }

    private void fromActivity() {
        for (MemberKind kind : kinds) {
            found.addAll(mostActive.of(request.past(), kind));
        }
    }

    /** Investors that the learned model puts first. */
    private void fromDeals() {
        request.funding()
                .ifPresent(ranking -> Arrays.stream(ranking.best(EACH))
                        .map(ranking::member)
                        .filter(this::isWished)
                        .forEach(found::add));
    }

    private boolean isWished(int member) {
        return kinds.contains(request.community().member(member).kind());
    }

    private void take(Masses masses) {
        Arrays.stream(masses.top(EACH)).forEach(found::add);
    }
}
