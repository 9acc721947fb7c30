package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.TieKind;

/**
 * What has happened between two that forbids a suggestion whatever its score: they blocked each other, met, asked and answered. Each is told
 * as a reason whose path leads from the seeker to the candidate; a block counts for the whole house.
 */
final class Barriers {

    private final Past past;
    private final int seeker;
    private final List<Integer> actors;
    private final Map<Integer, Integer> blocked = new HashMap<>();
    private final Map<Integer, Integer> blockers = new HashMap<>();
    private final Map<Integer, Integer> passed = new HashMap<>();
    private final Map<Integer, Integer> met = new HashMap<>();
    private final Map<Integer, Integer> asked = new HashMap<>();
    private final Map<Integer, Integer> askers = new HashMap<>();
    private final Map<Integer, Integer> introduced = new HashMap<>();
    private final Map<Integer, Integer> declined = new HashMap<>();
    private final Map<Integer, Integer> decliners = new HashMap<>();

    Barriers(Past past, int seeker) {
        this.past = past;
        this.seeker = seeker;
        this.actors = new ArrayList<>(List.of(seeker));
        actors.addAll(Affiliation.actsFor(past, seeker));
        Affiliation.house(past, seeker).forEach(this::collect);
        for (int actor : actors) {
            past.visit(actor, TieKind.PASSED, Direction.OUTGOING, Integer.MAX_VALUE, into(passed, actor));
            past.visit(actor, TieKind.MET, into(met, actor));
            past.visit(actor, TieKind.ASKED, Direction.OUTGOING, Integer.MAX_VALUE, whileItHolds(asked, actor));
            past.visit(actor, TieKind.ASKED, Direction.INCOMING, Integer.MAX_VALUE, whileItHolds(askers, actor));
            past.visit(actor, TieKind.ACCEPTED, into(introduced, actor));
            past.visit(actor, TieKind.DECLINED, Direction.OUTGOING, Integer.MAX_VALUE, whileItHolds(declined, actor));
            past.visit(actor, TieKind.DECLINED, Direction.INCOMING, Integer.MAX_VALUE, whileItHolds(decliners, actor));
        }
    }

    private void collect(int own) {
        past.visit(own, TieKind.BLOCKED, Direction.OUTGOING, Integer.MAX_VALUE, into(blocked, own));
        past.visit(own, TieKind.BLOCKED, Direction.INCOMING, Integer.MAX_VALUE, into(blockers, own));
    }

    private static Past.Visitor into(Map<Integer, Integer> related, int own) {
        return (member, since, until, weight) -> related.putIfAbsent(member, own);
    }

    private Past.Visitor whileItHolds(Map<Integer, Integer> related, int own) {
        return (member, since, until, weight) -> {
            if (past.holds(until)) {
                related.putIfAbsent(member, own);
            }
        };
    }

    /** The rules that forbid a candidate, none where it may be suggested. */
    List<Reason> against(int candidate) {
        Set<Integer> others = Affiliation.house(past, candidate);
        return Stream.of(
                        itself(candidate),
                        between(ReasonCode.BLOCKED, blocked, others, candidate),
                        between(ReasonCode.BLOCKED_BY, blockers, others, candidate),
                        direct(ReasonCode.PASSED, passed, candidate),
                        direct(ReasonCode.MET, met, candidate),
                        direct(ReasonCode.ASKED_ALREADY, asked, candidate),
                        direct(ReasonCode.ASKS_YOU, askers, candidate),
                        direct(ReasonCode.INTRODUCED, introduced, candidate),
                        direct(ReasonCode.DECLINED, declined, candidate),
                        direct(ReasonCode.DECLINED_BY, decliners, candidate))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Reason> itself(int candidate) {
        return candidate == seeker ? Optional.of(reason(ReasonCode.ITSELF, List.of(seeker))) : Optional.empty();
    }

    private Optional<Reason> direct(ReasonCode code, Map<Integer, Integer> related, int candidate) {
        return between(code, related, Set.of(candidate), candidate);
    }

    /** A tie between the two houses: its ends are the inner members of the path. */
    private Optional<Reason> between(
            ReasonCode code, Map<Integer, Integer> related, Set<Integer> others, int candidate) {
        return others.stream()
                .filter(related::containsKey)
                .findFirst()
                .map(other -> reason(code, List.of(seeker, related.getOrDefault(other, seeker), other, candidate)));
    }

    private Reason reason(ReasonCode code, List<Integer> way) {
        return Ways.reason(past.community(), code, way);
    }

    /** The seeker, and what it acts for. */
    List<Integer> actors() {
        return actors;
    }
}
