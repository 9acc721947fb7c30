package org.digitalwings.matching.recommend;

import java.util.List;

/**
 * A part of a score, and the parts it is the sum of.
 *
 * @param signal what this part measures, such as {@code text-fit}; a stable code, not for people
 * @param value what it adds to the score
 * @param parts smaller parts whose values add up to {@code value}; empty for the smallest
 */
public record Explanation(String signal, double value, List<Explanation> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    /** A smallest part. */
    public static Explanation of(String signal, double value) {
        return new Explanation(signal, value, List.of());
    }

    /** The sum of parts. */
    public static Explanation sum(String signal, List<Explanation> parts) {
        return new Explanation(
                signal, parts.stream().mapToDouble(Explanation::value).sum(), parts);
    }
}
