package org.digitalwings.matching.planning;

import java.time.Duration;

/**
 * How long a planner may work: it stops at the first of the two limits. With a limit on moves alone the same input and
 * seed give the same plan on every machine; a limit on time stops wherever the machine has come to.
 *
 * @param time wall-clock time, not negative
 * @param moves the most moves tried while improving, not negative
 */
public record Budget(Duration time, long moves) {

    private static final Duration UNLIMITED = Duration.ofDays(365);

    public Budget {
        if (time.isNegative() || moves < 0) {
            throw new IllegalArgumentException(
                    "Budget of %s and %d moves must not be negative: give 0 for no improvement."
                            .formatted(time, moves));
        }
    }

    /** A limit on time alone. */
    public static Budget of(Duration time) {
        return new Budget(time, Long.MAX_VALUE);
    }

    /** A limit on moves alone: reproducible. */
    public static Budget moves(long moves) {
        return new Budget(UNLIMITED, moves);
    }
}
