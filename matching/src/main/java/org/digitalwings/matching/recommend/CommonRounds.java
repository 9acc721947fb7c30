package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.TieKind;

/**
 * What an investor on the seeker's side and one on the candidate's did together, as a reason: the funding rounds both took part in,
 * that is, investments in the same company of the same day; where there is none, the companies both have invested in. Each is counted once.
 */
final class CommonRounds {

    private final Pair pair;
    private final Past past;

    CommonRounds(Pair pair) {
        this.pair = pair;
        this.past = pair.past();
    }

    /** Two investors and what they have in common: by company, the latest day of a common round, or of the later investment. */
    private record Common(int ours, int theirs, int rounds, Map<Integer, Integer> companies) {

        int latest() {
            return companies.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                    .orElseThrow()
                    .getKey();
        }

        boolean isMoreThan(Common other) {
            boolean asManyRounds = rounds == other.rounds;
            return asManyRounds ? companies.size() > other.companies.size() : rounds > other.rounds;
        }
    }

    /** Arguments: the number, the investor on the seeker's side, the latest company, the investor on the candidate's side. */
    Optional<Reason> reason() {
        Common most = null;
        Set<Integer> ours = circle(pair.request().actors());
        Set<Integer> theirs = circle(pair.candidate());
        for (int our : ours) {
            Map<Integer, Set<Integer>> mine = days(our);
            for (int their : theirs) {
                Common common = common(our, mine, their);
                boolean counts = !ours.contains(their) && !common.companies().isEmpty();
                if (counts && (most == null || common.isMoreThan(most))) {
                    most = common;
                }
            }
        }
        return Optional.ofNullable(most).map(this::reason);
    }

    private Reason reason(Common common) {
        int company = common.latest();
        List<MemberId> path = new ArrayList<>();
        for (int member :
                new int[] {pair.request().seeker(), common.ours(), company, common.theirs(), pair.candidate()}) {
            if (!path.contains(pair.id(member))) {
                path.add(pair.id(member));
            }
        }
        boolean together = common.rounds() > 0;
        int number = together ? common.rounds() : common.companies().size();
        List<String> arguments = List.of(
                String.valueOf(number), pair.name(common.ours()), pair.name(company), pair.name(common.theirs()));
        return new Reason(together ? ReasonCode.CO_INVESTMENT : ReasonCode.COMMON_HOLDINGS, arguments, path);
    }

    private Common common(int our, Map<Integer, Set<Integer>> mine, int their) {
        Map<Integer, Integer> together = new TreeMap<>();
        Map<Integer, Integer> both = new TreeMap<>();
        int rounds = 0;
        for (Map.Entry<Integer, Set<Integer>> entry : days(their).entrySet()) {
            Set<Integer> days = mine.getOrDefault(entry.getKey(), Set.of());
            for (int day : entry.getValue()) {
                if (days.contains(day) && !past.isUndated(day)) {
                    rounds++;
                    together.merge(entry.getKey(), day, Math::max);
                }
            }
            if (!days.isEmpty()) {
                both.put(entry.getKey(), Math.max(latest(days), latest(entry.getValue())));
            }
        }
        return new Common(our, their, rounds, rounds > 0 ? together : both);
    }

    private static int latest(Set<Integer> days) {
        return days.stream().max(Integer::compare).orElseThrow();
    }

    /** Some members and their investors. */
    private Set<Integer> circle(int... members) {
        Set<Integer> circle = new TreeSet<>();
        for (int member : members) {
            circle.add(member);
            past.visit(member, TieKind.INVESTED, Direction.INCOMING, Integer.MAX_VALUE, (m, s, u, w) -> circle.add(m));
        }
        return circle;
    }

    /** The days on which a member invested, by company; investments in the two of the pair are no tie between them. */
    private Map<Integer, Set<Integer>> days(int investor) {
        Map<Integer, Set<Integer>> days = new HashMap<>();
        past.visit(investor, TieKind.INVESTED, Direction.OUTGOING, Integer.MAX_VALUE, (company, since, u, w) -> {
            days.computeIfAbsent(company, c -> new TreeSet<>()).add(since);
        });
        days.remove(pair.candidate());
        for (int actor : pair.request().actors()) {
            days.remove(actor);
        }
        return days;
    }
}
