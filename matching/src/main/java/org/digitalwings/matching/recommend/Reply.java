package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.List;

/**
 * The probability that one side says yes, and what makes it: each part is what the probability rises or falls by when the part's log odds come on top of those
 * before it, so that the parts add up to the probability.
 *
 * @param base without anything that speaks for the meeting, above 0
 * @param fit what speaks for it; below 0 only where examples of the wish speak against it
 * @param habit what it answered before
 * @param load what waits for its answer, at most 0
 */
record Reply(double base, double fit, double habit, double load) {

    /** A reply of these log odds. */
    static Reply of(double base, double fit, double habit, double load) {
        double atBase = AnswerWeights.probability(base);
        double withFit = AnswerWeights.probability(base + fit);
        double withHabit = AnswerWeights.probability(base + fit + habit);
        double withLoad = AnswerWeights.probability(base + fit + habit + load);
        return new Reply(atBase, withFit - atBase, withHabit - withFit, withLoad - withHabit);
    }

    double probability() {
        return base + fit + habit + load;
    }

    /** The parts, each times a scale, and what speaks to the side shared out among the signals. */
    Explanation explain(String code, Fit signals, Side side, double scale) {
        List<Explanation> parts = new ArrayList<>(signals.explain(side, scale * fit));
        add(parts, "base", scale * base);
        add(parts, "habit", scale * habit);
        add(parts, "load", scale * load);
        return Explanation.sum(code, parts);
    }

    private static void add(List<Explanation> parts, String code, double value) {
        if (value != 0) {
            parts.add(Explanation.of(code, value));
        }
    }
}
