package org.digitalwings.matching.search;

/**
 * A range of a {@link Measure}, both ends included; where {@code from} lies above {@code to} it is empty.
 *
 * @param from the least, {@link Long#MIN_VALUE} for no bound
 * @param to the greatest, {@link Long#MAX_VALUE} for no bound
 */
public record Range(long from, long to) {

    /** Everything above this range. */
    Range above() {
        return new Range(to == Long.MAX_VALUE ? to : to + 1, Long.MAX_VALUE);
    }

    /** Everything below this range. */
    Range below() {
        return new Range(Long.MIN_VALUE, from == Long.MIN_VALUE ? from : from - 1);
    }
}
