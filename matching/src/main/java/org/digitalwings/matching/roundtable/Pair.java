package org.digitalwings.matching.roundtable;

import org.digitalwings.matching.community.MemberId;

/** Two different members without order: {@code first} is the smaller id. */
public record Pair(MemberId first, MemberId second) {

    public Pair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException(
                    "Pair %s and %s must be two members in the order of their ids: use Pair.of."
                            .formatted(first, second));
        }
    }

    /**
     * The pair of two members in any order.
     *
     * @throws IllegalArgumentException where both are the same
     */
    public static Pair of(MemberId one, MemberId other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
}
