package org.digitalwings.matching.roundtable;

import java.time.Duration;

/**
 * How long to plan. The same request, iterations and seed give the same plan wherever the time does not run out first.
 *
 * @param iterations how many changes to try at most, 1 or more
 * @param time how long to try at most, above 0
 * @param seed makes the random choices
 */
public record Effort(long iterations, Duration time, long seed) {

    public Effort {
        if (iterations < 1) {
            throw new IllegalArgumentException("Iterations %d must be at least 1.".formatted(iterations));
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("Planning time %s must be above 0.".formatted(time));
        }
    }

    /** As many changes as fit into a time: the plan depends on the machine's speed. */
    public static Effort of(Duration time, long seed) {
        return new Effort(Long.MAX_VALUE, time, seed);
    }

    /** A number of changes, however long they take: the same plan everywhere. */
    public static Effort of(long iterations, long seed) {
        return new Effort(iterations, Duration.ofDays(1), seed);
    }
}
