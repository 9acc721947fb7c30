package org.digitalwings.matching.recommend;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a signal found.
 *
 * @param parts named parts, each at least 0, whose sum is from 0 to 1
 * @param telling how to tell it to people, empty where there is nothing to tell; asked only for what is shown, since
 *     finding the words costs more than the value
 */
record Evidence(List<Explanation> parts, Supplier<Optional<Reason>> telling) {

    static final Evidence NONE = new Evidence(List.of(), Optional::empty);

    static Evidence of(String part, double value, Supplier<Optional<Reason>> telling) {
        return value > 0 ? new Evidence(List.of(Explanation.of(part, value)), telling) : NONE;
    }

    /**
     * Two independent hints, as the probability that at least one holds: a + b (1 - a).
     *
     * @param first 0 to 1
     * @param second 0 to 1
     */
    static Evidence either(String a, double first, String b, double second, Supplier<Optional<Reason>> telling) {
        List<Explanation> parts = List.of(Explanation.of(a, first), Explanation.of(b, second * (1 - first)));
        return new Evidence(parts, telling);
    }

    /** The value of the signal, 0 to 1. */
    double value() {
        return Math.min(1, parts.stream().mapToDouble(Explanation::value).sum());
    }

    Optional<Reason> reason() {
        return telling.get();
    }
}
