package org.digitalwings.app.gathering;

import java.time.Duration;
import org.digitalwings.matching.planning.Budget;
import org.jspecify.annotations.Nullable;

/**
 * How to plan.
 *
 * @param seconds how long at most, 1 to 600; 10 where not given
 * @param moves how many moves at most, for the same plan on every machine; not limited where not given
 * @param seed makes the random choices; 1 where not given
 */
public record PlanOrder(
        @Nullable Integer seconds,
        @Nullable Long moves,
        @Nullable Long seed) {

    private static final int USUAL_SECONDS = 10;
    private static final int MOST_SECONDS = 600;

    public PlanOrder {
        if (seconds != null) {
            Rules.require("Seconds of planning", seconds, 1, MOST_SECONDS);
        }
        if (moves != null && moves < 0) {
            throw new IllegalArgumentException("Number of moves %d must not be negative.".formatted(moves));
        }
    }

    Budget budget() {
        Duration time = Duration.ofSeconds(seconds == null ? USUAL_SECONDS : seconds);
        return new Budget(time, moves == null ? Long.MAX_VALUE : moves);
    }

    long seedOrUsual() {
        return seed == null ? 1 : seed;
    }
}
