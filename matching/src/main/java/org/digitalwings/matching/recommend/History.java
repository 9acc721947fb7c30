package org.digitalwings.matching.recommend;

import java.util.stream.IntStream;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.TieKind;

/**
 * Whom a member has turned to so far: what it invested in, met, judged, saved, asked and said yes to, at most the latest 200 of each. A turn
 * weighs by its kind, a meeting by its rating too, and halves in six years: tastes outlast markets. Beside it whom it turned away from: what it passed or said no to.
 */
final class History {

    private static final double HALF_LIFE = 6;
    private static final int LATEST = 200;

    private final Masses turns;
    private final int[] members;
    private final double[] weights;
    private final double total;
    private final Masses away;

    private History(Masses turns, Masses away) {
        this.away = away;
        this.turns = turns;
        members = turns.members();
        weights = IntStream.of(members).mapToDouble(turns::get).toArray();
        total = IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
    }

    static History of(Past past, int... actors) {
        Masses turns = new Masses();
        Masses away = new Masses();
        for (int actor : actors) {
            collect(past, actor, TieKind.INVESTED, Direction.OUTGOING, turns);
            collect(past, actor, TieKind.JUDGED, Direction.OUTGOING, turns);
            collect(past, actor, TieKind.SAVED, Direction.OUTGOING, turns);
            collect(past, actor, TieKind.ASKED, Direction.OUTGOING, turns);
            collect(past, actor, TieKind.ACCEPTED, Direction.OUTGOING, turns);
            collect(past, actor, TieKind.MET, Direction.OUTGOING, turns);
            collect(past, actor, TieKind.MET, Direction.INCOMING, turns);
            collect(past, actor, TieKind.PASSED, Direction.OUTGOING, away);
            collect(past, actor, TieKind.DECLINED, Direction.OUTGOING, away);
        }
        return new History(turns, away);
    }

    private static void collect(Past past, int actor, TieKind kind, Direction direction, Masses into) {
        double weight = Math.abs(weight(kind));
        past.visit(
                actor,
                kind,
                direction,
                LATEST,
                (member, since, until, measure) ->
                        into.add(member, weight * rated(kind, measure) * Past.decay(past.age(since), HALF_LIFE)));
    }

    /** The rating of a meeting, 0 to 1; other ties have none. */
    private static double rated(TieKind kind, double measure) {
        return kind == TieKind.MET ? measure : 1;
    }

    /** How much a tie tells of a member's taste, from -1 of what it turned away from to 1. */
    static double weight(TieKind kind) {
        return switch (kind) {
            case INVESTED -> 1;
            case MET, SAVED, ASKED, ACCEPTED -> 0.5;
            case JUDGED -> 0.3;
            case PASSED, DECLINED -> -0.25;
            case WORKS_AT, FOUNDED, RUNS, OWNS, ASSIGNED, BLOCKED, DECLARED_CONFLICT -> 0;
        };
    }

    /** Whom it turned away from, with weights above 0. */
    Masses away() {
        return away;
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
