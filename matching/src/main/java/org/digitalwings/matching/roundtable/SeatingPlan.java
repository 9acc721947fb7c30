package org.digitalwings.matching.roundtable;

import java.util.List;
import java.util.Map;

/**
 * Who sits where.
 *
 * @param seats by round, table and id
 * @param worth by goal; adds up to {@code value}
 * @param bound an upper limit: no seat plan is worth more, and the best one may be worth much less
 * @param newAcquaintances how many pairs meet who did not know each other
 * @param repeatedPairs how many of all meetings of two at a table are not the first one of the pair
 */
public record SeatingPlan(
        List<Seat> seats,
        Map<SeatingGoal, Double> worth,
        double value,
        double bound,
        int newAcquaintances,
        int repeatedPairs,
        Outcome outcome) {

    public SeatingPlan {
        seats = List.copyOf(seats);
        worth = Map.copyOf(worth);
    }
}
