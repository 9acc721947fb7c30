package org.digitalwings.benchmarks.figures;

import java.util.Arrays;

/** Durations of single calls, and their quantiles. Not safe for concurrent use. */
public final class Latencies {

    private static final double NANOS_A_MILLI = 1e6;

    private long[] nanos = new long[1024];
    private int count;

    /** Adds the duration of a call. */
    public void add(long nanoseconds) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = nanoseconds;
    }

    /**
     * The nearest-rank quantile in milliseconds, 0 where nothing was measured; O(n log n).
     *
     * @param share above 0 and up to 1: 0.5 for the median
     */
    public double quantile(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("Quantile %s must be above 0 and at most 1.".formatted(share));
        }
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * count) - 1] / NANOS_A_MILLI;
    }
}
