package org.digitalwings.matching.recommend;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a signal found.
 *
 * @param parts named parts, each at least 0, whose sum is from 0 to 1
 * @param told what can be told to people, none where there is nothing to tell; worded only for what is shown, since
 *     finding the words costs more than the value
 */
record Evidence(List<Explanation> parts, List<Told> told) {

    /**
     * Something that can be told.
     *
     * @param value how much it is worth telling: what it adds to the signal, or another part of the signal's value
     * @param telling the words, empty where there are none
     */
    record Told(double value, Supplier<Optional<Reason>> telling) {}

    static final Evidence NONE = new Evidence(List.of(), List.of());

    /** Parts that are told in one sentence. */
    private Evidence(List<Explanation> parts, Supplier<Optional<Reason>> telling) {
        this(parts, List.of(new Told(sum(parts), telling)));
    }

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
        return Math.min(1, sum(parts));
    }

    private static double sum(List<Explanation> parts) {
        return parts.stream().mapToDouble(Explanation::value).sum();
    }

    Optional<Reason> reason() {
        return told.stream()
                .map(Told::telling)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
