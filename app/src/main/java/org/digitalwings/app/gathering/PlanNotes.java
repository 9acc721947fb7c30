package org.digitalwings.app.gathering;

import java.time.Instant;
import java.util.Map;

/**
 * What the planner said of a plan, kept beside it.
 *
 * @param value what it is worth
 * @param bound no plan is worth more
 * @param worth what it is worth by goal, by the goal's code
 * @param counts numbers that people look at, by code, such as {@code new-acquaintances}
 * @param ending why planning ended: {@code proven}, {@code moves}, {@code time}, {@code cancelled} or {@code by-hand}
 */
public record PlanNotes(
        long value,
        long bound,
        Map<String, Long> worth,
        Map<String, Long> counts,
        long seed,
        long moves,
        long millis,
        String ending,
        Instant plannedAt) {

    public PlanNotes {
        worth = Map.copyOf(worth);
        counts = Map.copyOf(counts);
    }

    /** The part of the bound that is open, in percent with one decimal. */
    public double openPercent() {
        return bound <= 0 ? 0 : Math.round(1000.0 * Math.max(0, bound - value) / bound) / 10.0;
    }
}
