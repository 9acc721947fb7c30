package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.TieKind;

/**
 * Members that one side of a pair has dealt with before, as a reason: of those that are like the other side, the ones dealt with in
 * the same way, counted once each however often.
 */
final class Precedents {

    private static final int NAMED = 2;

    private final Pair pair;
    private final boolean candidates;

    private Precedents(Pair pair, boolean candidates) {
        this.pair = pair;
        this.candidates = candidates;
    }

    /** Those of the candidate. */
    static Precedents ofCandidate(Pair pair) {
        return new Precedents(pair, true);
    }

    /** Those of the seeker and what it acts for. */
    static Precedents ofSeeker(Pair pair) {
        return new Precedents(pair, false);
    }

    /** Those of the side whose taste tells more. */
    static Precedents clearer(Pair pair, Pair.Tastes tastes) {
        return new Precedents(pair, tastes.candidates() >= tastes.seekers());
    }

    boolean areCandidates() {
        return candidates;
    }

    /**
     * The precedents as a reason: their number, the names of the most alike, and how they were dealt with. Empty where there are
     * none.
     *
     * @param code of the candidate's precedents
     * @param fitting of the seeker's
     */
    Optional<Reason> reason(
            ReasonCode code, ReasonCode fitting, Space space, IntPredicate alike, List<String> further) {
        List<Integer> most = List.of();
        String how = "";
        for (TieKind kind : kinds()) {
            List<Integer> members = members(kind).stream().filter(alike::test).toList();
            if (members.size() > most.size()) {
                most = members;
                how = kind.name().toLowerCase(Locale.ROOT);
            }
        }
        if (most.isEmpty()) {
            return Optional.empty();
        }
        IntToDoubleFunction likeness = member -> likeness(space, member);
        List<Integer> named = most.stream()
                .sorted(Comparator.comparingDouble((Integer member) -> -likeness.applyAsDouble(member))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> arguments = new ArrayList<>(List.of(String.valueOf(most.size()), pair.names(named, NAMED), how));
        arguments.addAll(further);
        return Optional.of(new Reason(candidates ? code : fitting, arguments, List.of()));
    }

    /** How alike a precedent is to the other side. */
    double likeness(Space space, int member) {
        return candidates
                ? pair.request().likeness(space, member)
                : pair.index().cosine(space, pair.index().measured(member), pair.profile());
    }

    /** A list of what a member saved is for its own eyes. */
    private List<TieKind> kinds() {
        return candidates
                ? List.of(TieKind.INVESTED, TieKind.MET, TieKind.JUDGED)
                : List.of(TieKind.INVESTED, TieKind.MET, TieKind.JUDGED, TieKind.SAVED);
    }

    private Set<Integer> members(TieKind kind) {
        Set<Integer> members = new LinkedHashSet<>();
        int[] sides = candidates ? new int[] {pair.candidate()} : pair.request().actors();
        for (int side : sides) {
            pair.past().visit(side, kind, Direction.OUTGOING, Integer.MAX_VALUE, (m, s, u, w) -> members.add(m));
            if (kind == TieKind.MET) {
                pair.past().visit(side, kind, Direction.INCOMING, Integer.MAX_VALUE, (m, s, u, w) -> members.add(m));
            }
        }
        members.remove(pair.candidate());
        for (int actor : pair.request().actors()) {
            members.remove(actor);
        }
        return members;
    }
}
