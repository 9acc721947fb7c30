package org.digitalwings.matching.planning;

import java.time.Duration;

/**
 * How far a planner has come.
 *
 * @param value what the best plan so far is worth
 * @param bound no plan is worth more
 * @param elapsed time since the planner started
 * @param moves moves tried so far
 */
public record Progress(long value, long bound, Duration elapsed, long moves) {

    /** The part of the bound that is still open, 0 to 1; 0 where the plan is as good as any. */
    public double gap() {
        return Gap.of(value, bound);
    }
}
