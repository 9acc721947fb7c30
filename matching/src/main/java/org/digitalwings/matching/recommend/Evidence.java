package org.digitalwings.matching.recommend;

import java.util.List;
import java.util.Optional;

/**
 * What a signal found.
 *
 * @param parts named parts, each at least 0, whose sum is from 0 to 1
 * @param reason how to tell it to people, empty where there is nothing to tell
 */
record Evidence(List<Explanation> parts, Optional<Reason> reason) {

    static final Evidence NONE = new Evidence(List.of(), Optional.empty());

    static Evidence of(String part, double value, Optional<Reason> reason) {
        return value > 0 ? new Evidence(List.of(Explanation.of(part, value)), reason) : NONE;
    }

    /**
     * Two independent hints, as the probability that at least one holds: a + b (1 - a).
     *
     * @param first 0 to 1
     * @param second 0 to 1
     */
    static Evidence either(String a, double first, String b, double second, Optional<Reason> reason) {
        List<Explanation> parts = List.of(Explanation.of(a, first), Explanation.of(b, second * (1 - first)));
        return new Evidence(parts, reason);
    }

    /** The value of the signal, 0 to 1. */
    double value() {
        return Math.min(1, parts.stream().mapToDouble(Explanation::value).sum());
    }
}
