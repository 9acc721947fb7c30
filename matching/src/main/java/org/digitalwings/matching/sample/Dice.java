package org.digitalwings.matching.sample;

import java.util.List;

/**
 * A stream of pseudo-random numbers that depends on nothing but its keys, so that any fact of the sample can be made
 * without making those before it. SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), written out since the library does
 * not promise to keep its own sequence.
 */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The stream of a number for one purpose and kind; different keys give unrelated streams. */
    static Dice of(long seed, String purpose, String kind, int number) {
        long keyed = mix(seed + GOLDEN * purpose.hashCode()) + GOLDEN * kind.hashCode();
        return new Dice(mix(mix(keyed) + GOLDEN * number));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to below 1. */
    double share() {
        state += GOLDEN;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    /** Whether something of this probability happens. */
    boolean happens(double probability) {
        return share() < probability;
    }

    /** A whole number from 0 to below {@code bound}, all equally likely. */
    int below(int bound) {
        return (int) (share() * bound);
    }

    /** A whole number from {@code first} to {@code last}, both included. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /** A whole number whose mean is {@code mean}, from nothing to about twice as much. */
    int around(double mean) {
        return (int) (mean * 2 * share() + share());
    }

    /**
     * A rank from 0 to below {@code bound}; the density falls as rank to the power of -0.6, a long-tailed skew as in the
     * activity of investors and judges.
     */
    int rank(int bound) {
        double u = share();
        return (int) (bound * u * u * Math.sqrt(u));
    }

    /** One of a list, all equally likely. */
    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
