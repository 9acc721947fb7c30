package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.List;

/** What the signals measure of a pair: a weighted sum for each side, of what speaks to it. */
final class Fit {

    /** A reason that adds less than this is not worth telling. */
    private static final double WORTH_TELLING = 0.005;

    private final List<Measure> measures;

    /** What one signal measures, and how much it counts. */
    private record Measure(String signal, double weight, Evidence evidence) {

        double sum(Side side) {
            return weight
                    * evidence.parts().stream()
                            .filter(part -> part.side().includes(side))
                            .mapToDouble(Evidence.Part::value)
                            .sum();
        }

        Explanation explain(Side side, double scale) {
            return Explanation.sum(
                    signal,
                    evidence.parts().stream()
                            .filter(part -> part.side().includes(side))
                            .map(part -> Explanation.of(part.code(), scale * weight * part.value()))
                            .toList());
        }
    }

    private Fit(List<Measure> measures) {
        this.measures = measures;
    }

    static Fit of(Pair pair) {
        List<Measure> measures = new ArrayList<>();
        for (Weights.Weighted weighted : Weights.of(pair)) {
            Signal signal = weighted.signal();
            measures.add(new Measure(signal.code(), weighted.weight(), signal.measure(pair)));
        }
        return new Fit(measures);
    }

    /** How much speaks to a side: from 0 to 1, and up to {@value Weights#EXAMPLES} more or half of that less where the wish has examples. */
    double of(Side side) {
        return measures.stream().mapToDouble(measure -> measure.sum(side)).sum();
    }

    /** What speaks to a side, signal by signal, in amounts that add up to a total. */
    List<Explanation> explain(Side side, double total) {
        double all = of(side);
        return all == 0
                ? List.of()
                : measures.stream()
                        .map(measure -> measure.explain(side, total / all))
                        .filter(part -> !part.parts().isEmpty())
                        .toList();
    }

    /** What can be told to people, with how much it is worth telling. */
    List<Evidence.Told> told() {
        List<Evidence.Told> told = new ArrayList<>();
        for (Measure measure : measures) {
            for (Evidence.Told tellable : measure.evidence().told()) {
                double value = measure.weight() * tellable.value();
                if (value >= WORTH_TELLING) {
                    told.add(new Evidence.Told(value, tellable.telling()));
                }
            }
        }
        return told;
    }
}
