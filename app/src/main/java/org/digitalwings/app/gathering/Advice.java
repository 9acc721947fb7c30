package org.digitalwings.app.gathering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.suggestion.CurrentRecommender;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.digitalwings.matching.recommend.Suggestion;
import org.digitalwings.matching.recommend.Verdict;
import org.digitalwings.matching.recommend.Wish;
import org.digitalwings.matching.session.Candidate;
import org.digitalwings.matching.session.Pair;
import org.springframework.stereotype.Component;

/**
 * What meetings are worth: for each two participants of different sides, the mean of the recommender's scores of one for the other;
 * pairs that its hard rules forbid are left out. Keeps a core busy.
 */
@Component
final class Advice {

    /** Up to so many pairs each is judged; beyond, the best thousand of each participant are taken. */
    private static final int MOST_JUDGED = 20_000;

    private static final int MOST_SUGGESTED = 1_000;

    private final CurrentCommunity community;
    private final Clock clock;
    private final CurrentRecommender recommender;

    Advice(CurrentCommunity community, CurrentRecommender recommender, Clock clock) {
        this.community = community;
        this.recommender = recommender;
        this.clock = clock;
    }

    Community community() {
        return community.get();
    }

    /** The candidate pairs of participants, those worth most first. */
    List<Candidate> pairs(List<Invitation> participants) {
        Community now = community.get();
        List<Invitation> known = participants.stream()
                .filter(one -> SessionRequests.comes(one) && now.indexOf(Ids.of(one)) >= 0)
                .toList();
        List<Candidate> pairs =
                (long) known.size() * known.size() / 2 <= MOST_JUDGED ? judged(known) : suggested(known);
        pairs.sort(Comparator.comparingInt(Candidate::utility).reversed().thenComparing(Candidate::pair));
        return pairs;
    }

    /** Whom the participants should meet and who is not among them, by the sum of scores, best first. */
    List<MemberId> additions(List<Invitation> participants, Set<MemberKind> kinds, int limit) {
        GraphRecommender now = recommender.upToDate();
        Set<MemberId> there = Ids.of(participants);
        Map<MemberId, Double> scores = new HashMap<>();
        for (Invitation one : participants) {
            if (now.community().indexOf(Ids.of(one)) >= 0) {
                for (Suggestion suggestion : now.suggest(Ids.of(one), wish(kinds), limit)) {
                    if (!there.contains(suggestion.member())) {
                        scores.merge(suggestion.member(), suggestion.score(), Double::sum);
                    }
                }
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<MemberId, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The codes of the hard rules that forbid that two meet, whichever of them asks. */
    List<String> barriers(MemberId one, MemberId other) {
        GraphRecommender now = recommender.upToDate();
        Wish wish = wish(Set.of(MemberKind.values()));
        if (now.community().indexOf(one) < 0 || now.community().indexOf(other) < 0) {
            return List.of();
        }
        return Stream.concat(
                        now.judge(one, wish, other).keptApartBy().stream(),
                        now.judge(other, wish, one).keptApartBy().stream())
                .map(reason -> reason.code().code())
                .distinct()
                .toList();
    }

    private List<Candidate> judged(List<Invitation> known) {
        GraphRecommender now = recommender.upToDate();
        Wish wish = wish(Set.of(MemberKind.values()));
        Map<Pair, Double> scores = new HashMap<>();
        Set<Pair> forbidden = new HashSet<>();
        for (Invitation one : known) {
            List<MemberId> others = known.stream()
                    .filter(other -> !other.role().equals(one.role()))
                    .map(Ids::of)
                    .toList();
            List<Verdict> verdicts = now.judge(Ids.of(one), wish, others);
            for (int at = 0; at < others.size(); at++) {
                Pair pair = new Pair(Ids.of(one), others.get(at));
                if (!verdicts.get(at).keptApartBy().isEmpty()) {
                    forbidden.add(pair);
                }
                scores.merge(pair, verdicts.get(at).suggestion().score() / 2, Double::sum);
            }
        }
        scores.keySet().removeAll(forbidden);
        return candidates(known, scores);
    }

    private List<Candidate> suggested(List<Invitation> known) {
        GraphRecommender now = recommender.upToDate();
        Map<MemberId, Invitation> byId = byId(known);
        Map<Pair, Double> scores = new HashMap<>();
        for (Invitation one : known) {
            for (Suggestion suggestion : now.suggest(Ids.of(one), wish(Set.of(MemberKind.values())), MOST_SUGGESTED)) {
                Invitation other = byId.get(suggestion.member());
                if (other != null && !other.role().equals(one.role())) {
                    scores.merge(new Pair(Ids.of(one), Ids.of(other)), suggestion.score() / 2, Double::sum);
                }
            }
        }
        return candidates(known, scores);
    }

    private static List<Candidate> candidates(List<Invitation> known, Map<Pair, Double> scores) {
        Map<MemberId, Invitation> byId = byId(known);
        List<Candidate> pairs = new ArrayList<>();
        scores.forEach((pair, score) -> {
            Invitation one = byId.get(pair.first());
            Invitation other = byId.get(pair.second());
            if (one != null && other != null) {
                pairs.add(candidate(one, other, score));
            }
        });
        return pairs;
    }

    private static Map<MemberId, Invitation> byId(List<Invitation> known) {
        Map<MemberId, Invitation> byId = new HashMap<>();
        known.forEach(one -> byId.put(Ids.of(one), one));
        return byId;
    }

    private static Candidate candidate(Invitation one, Invitation other, double score) {
        int utility = Math.clamp(Math.round(score * Candidate.MOST_UTILITY), 1, Candidate.MOST_UTILITY);
        Set<MemberId> wishes = new TreeSet<>();
        if (one.wishes().contains(other.member())) {
            wishes.add(Ids.of(one));
        }
        if (other.wishes().contains(one.member())) {
            wishes.add(Ids.of(other));
        }
        return new Candidate(new Pair(Ids.of(one), Ids.of(other)), utility, wishes);
    }

    private Wish wish(Set<MemberKind> kinds) {
        return Wish.forKinds(kinds, LocalDate.ofInstant(clock.instant(), Calendars.ZONE));
    }
}
