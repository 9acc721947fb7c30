package org.digitalwings.matching.planning;

/** The distance of a value from its upper bound as a part of the bound. */
public final class Gap {

    private Gap() {}

    /** {@code (bound - value) / |bound|}, 0 where they are equal, at most 1. */
    public static double of(long value, long bound) {
        return value >= bound ? 0 : Math.min(1, (bound - value) / (double) Math.max(1, Math.abs(bound)));
    }
}
