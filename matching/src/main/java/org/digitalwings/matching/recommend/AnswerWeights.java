package org.digitalwings.matching.recommend;

import java.util.List;

/**
 * A logistic model of what each of two answers when a meeting is proposed. The logarithm of the odds that the seeker says yes is base + fit x (what speaks to it); that
 * the candidate does: base + fit x (what speaks to it) + habit x {@link Answers#habit} - load x {@link Answers#load}.
 *
 * @param seekerBase the seeker's log odds where nothing speaks for a meeting
 * @param seekerFit by how much they rise from no fit to a perfect one, at least 0
 * @param candidateBase the candidate's log odds where nothing speaks for a meeting
 * @param candidateFit by how much they rise from no fit to a perfect one, at least 0
 * @param habit how much counts what the candidate answered before, at least 0
 * @param load how much counts what waits for its answer, at least 0; where it is 0 nobody is spared however many wait
 */
public record AnswerWeights(
        double seekerBase, double seekerFit, double candidateBase, double candidateFit, double habit, double load) {

    /** Set by judgement, for a community that has not answered enough yet to learn from. */
    public static final AnswerWeights STANDARD = new AnswerWeights(-0.5, 2, -2, 5, 1, 0.5);

    public AnswerWeights {
        if (!(seekerFit >= 0 && candidateFit >= 0 && habit >= 0 && load >= 0)
                || !Double.isFinite(seekerBase + seekerFit + candidateBase + candidateFit + habit + load)) {
            throw new IllegalArgumentException(
                    "Weights of answers %s, %s, %s, %s, %s, %s must be finite, and all but the bases at least 0."
                            .formatted(seekerBase, seekerFit, candidateBase, candidateFit, habit, load));
        }
    }

    /**
     * Weights from their {@link #values}.
     *
     * @throws IllegalArgumentException where there are not six, or one is not as it must be
     */
    public static AnswerWeights of(List<Double> values) {
        if (values.size() != 6) {
            throw new IllegalArgumentException("%d weights of answers must be 6.".formatted(values.size()));
        }
        return new AnswerWeights(
                values.get(0), values.get(1), values.get(2), values.get(3), values.get(4), values.get(5));
    }

    /** The weights in the order of the parameters. */
    public List<Double> values() {
        return List.of(seekerBase, seekerFit, candidateBase, candidateFit, habit, load);
    }

    /** The probability of log odds. */
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
