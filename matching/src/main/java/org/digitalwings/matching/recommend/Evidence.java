package org.digitalwings.matching.recommend;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a signal found.
 *
 * @param parts what adds up to the value
 * @param told what can be told to people, none where there is nothing to tell; worded only for what is shown, since
 *     finding the words costs more than the value
 */
record Evidence(List<Part> parts, List<Told> told) {

    /**
     * A named part of the value.
     *
     * @param code a stable code
     * @param value at least 0, but for what speaks against the pair; the sum of all is at most 1
     * @param side whom it makes say yes
     */
    record Part(String code, double value, Side side) {}

    /**
     * Something that can be told.
     *
     * @param value how much it is worth telling: what it adds to the signal, or another part of the signal's value
     * @param telling the words, empty where there are none
     */
    record Told(double value, Supplier<Optional<Reason>> telling) {}

    static final Evidence NONE = new Evidence(List.of(), List.of());

    /** Parts that are told in one sentence. */
    private Evidence(List<Part> parts, Supplier<Optional<Reason>> telling) {
        this(parts, List.of(new Told(sum(parts), telling)));
    }

    static Evidence of(String part, double value, Side side, Supplier<Optional<Reason>> telling) {
        return value > 0 ? new Evidence(List.of(new Part(part, value, side)), telling) : NONE;
    }

    /**
     * Two independent hints, as the probability that at least one holds: a + b (1 - a).
     *
     * @param first its value from 0 to 1
     * @param second its value from 0 to 1
     */
    static Evidence either(Part first, Part second, Supplier<Optional<Reason>> telling) {
        List<Part> parts = List.of(first, new Part(second.code(), second.value() * (1 - first.value()), second.side()));
        return new Evidence(parts, telling);
    }

    /** The value of the signal, at most 1. */
    double value() {
        return Math.min(1, sum(parts));
    }

    private static double sum(List<Part> parts) {
        return parts.stream().mapToDouble(Part::value).sum();
    }

    Optional<Reason> reason() {
        return told.stream()
                .map(Told::telling)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
