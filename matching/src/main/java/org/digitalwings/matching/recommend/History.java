package org.digitalwings.matching.recommend;

import java.util.stream.IntStream;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.TieKind;

/**
 * Whom a member has turned to so far: what it invested in, met, judged and saved, at most the latest 200 of each. A turn
 * weighs by its kind, and halves in six years: tastes outlast markets.
 */
final class History {

    private static final double HALF_LIFE = 6;
    private static final int LATEST = 200;

    private final Masses turns;
    private final int[] members;
    private final double[] weights;
    private final double total;

    private History(Masses turns) {
        this.turns = turns;
        members = turns.members();
        weights = IntStream.of(members).mapToDouble(turns::get).toArray();
        total = IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
    }

    static History of(Past past, int... actors) {
        Masses turns = new Masses();
        for (int actor : actors) {
            collect(past, actor, TieKind.INVESTED, Direction.OUTGOING, turns);
            collect(past, actor, TieKind.JUDGED, Direction.OUTGOING, turns);
            collect(past, actor, TieKind.SAVED, Direction.OUTGOING, turns);
            collect(past, actor, TieKind.MET, Direction.OUTGOING, turns);
            collect(past, actor, TieKind.MET, Direction.INCOMING, turns);
        }
        return new History(turns);
    }

    private static void collect(Past past, int actor, TieKind kind, Direction direction, Masses turns) {
        double weight = weight(kind);
        past.visit(
                actor,
                kind,
                direction,
                LATEST,
                (member, since, until, measure) -> turns.add(member, weight * Past.decay(past.age(since), HALF_LIFE)));
    }

    /** How much a tie tells of a member's taste, from 0 to 1. */
    static double weight(TieKind kind) {
        return switch (kind) {
            case INVESTED -> 1;
            case MET, SAVED -> 0.5;
            case JUDGED -> 0.3;
            case WORKS_AT, FOUNDED, RUNS, PASSED, BLOCKED, DECLARED_CONFLICT -> 0;
        };
    }

    int size() {
        return members.length;
    }

    int member(int at) {
        return members[at];
    }

    double weight(int at) {
        return weights[at];
    }

    /** The weight of a member, 0 of one that was not turned to. */
    double weightOf(int member) {
        return turns.get(member);
    }

    /** The sum of all weights. */
    double total() {
        return total;
    }
}
