package org.digitalwings.matching.roundtable;

import java.time.Duration;

/**
 * How a planning run went.
 *
 * @param seed the seed it was started with
 * @param moves how many changes it tried
 * @param ending why it ended
 */
public record Outcome(long seed, long moves, Duration elapsed, Ending ending) {

    /** Why a run ended. */
    public enum Ending {
        /** The value equals the bound: nothing is better. */
        PROVEN,
        /** All moves were used. */
        MOVES,
        /** The time was up. */
        TIME,
        /** It was cancelled. */
        CANCELLED
    }
}
