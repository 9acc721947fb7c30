package org.digitalwings.benchmarks.scale;

/** The time since it was made. */
final class Stopwatch {

    private static final double NANOS_A_SECOND = 1e9;

    private final long start = System.nanoTime();

    long nanos() {
        return System.nanoTime() - start;
    }

    double seconds() {
        return nanos() / NANOS_A_SECOND;
    }
}
