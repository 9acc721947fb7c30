package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.digitalwings.matching.community.MemberId;

/** Turns what the signals measure of a pair into a score, its explanation and its reasons: the weighted sum. */
final class Scoring {

    private static final int REASONS = 3;

    /** A reason that adds less than this is not worth telling. */
    private static final double WORTH_TELLING = 0.005;

    private Scoring() {}

    private record Told(double value, Reason reason) {}

    static Suggestion of(Pair pair) {
        List<Explanation> parts = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (Weights.Weighted weighted : Weights.STANDARD) {
            Evidence evidence = weighted.signal().measure(pair);
            Explanation part = Explanation.sum(
                    weighted.signal().code(),
                    evidence.parts().stream()
                            .map(e -> Explanation.of(e.signal(), weighted.weight() * e.value()))
                            .toList());
            parts.add(part);
            evidence.reason()
                    .filter(reason -> part.value() >= WORTH_TELLING)
                    .ifPresent(reason -> told.add(new Told(part.value(), reason)));
        }
        told.sort(Comparator.comparingDouble(Told::value).reversed());
        List<Reason> reasons = told.stream().limit(REASONS).map(Told::reason).toList();
        Explanation explanation = Explanation.sum("score", parts);
        MemberId id = pair.id(pair.candidate());
        return new Suggestion(id, explanation.value(), explanation, reasons);
    }
}
