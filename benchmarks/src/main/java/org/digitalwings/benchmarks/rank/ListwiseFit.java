package org.digitalwings.benchmarks.rank;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.digitalwings.matching.deals.DealWeights;

/**
 * Weights by listwise softmax (Cao et al., ICML 2007): the sum over packs, each counting the same, and over their examples of -ln softmax of each
 * answer, divided by the root of the number of answers, plus {@value #PENALTY} / 2 times the squared weights of standardised signals. Each
 * signal has one weight for all rounds and one more for next rounds. The loss is convex; Newton's method with halved steps ends at
 * its minimum.
 */
final class ListwiseFit {

    private static final double PENALTY = 0.003;
    private static final int WIDTH = DealWeights.signals().size();
    private static final int STEPS = 50;
    private static final int HALVINGS = 20;
    private static final double ENOUGH = 1e-9;

    private final List<List<Example>> packs;
    private final double[] means = new double[WIDTH];
    private final double[] deviations = new double[WIDTH];

    /** Loss, gradient and curvature at some weights. */
    private static final class Slope {
        private final double[] gradient = new double[2 * WIDTH];
        private final double[][] curvature = new double[2 * WIDTH][2 * WIDTH];
        private double loss;
    }

    private ListwiseFit(List<List<Example>> packs) {
        this.packs = packs;
        standardise();
    }

    /**
     * The weights that fit the examples best.
     *
     * @param packs the examples of each pack, none empty
     */
    static DealWeights of(List<List<Example>> packs) {
        for (List<Example> pack : packs) {
            if (pack.isEmpty()) {
                throw new IllegalArgumentException(
                        "A pack has no round of an investor known before: train on a longer past, or use --shipped.");
            }
        }
        ListwiseFit fit = new ListwiseFit(packs);
        return fit.weights(fit.minimum());
    }

    private void standardise() {
        double rows = 0;
        double[] squares = new double[WIDTH];
        for (List<Example> pack : packs) {
            for (Example example : pack) {
                rows += example.size();
                for (int row = 0; row < example.size(); row++) {
                    for (int signal = 0; signal < WIDTH; signal++) {
                        double value = example.signal(row, signal);
                        means[signal] += value;
                        squares[signal] += value * value;
                    }
                }
            }
        }
        for (int signal = 0; signal < WIDTH; signal++) {
            means[signal] /= rows;
            double variance = squares[signal] / rows - means[signal] * means[signal];
            deviations[signal] = Math.sqrt(Math.max(variance, 0)) + 1e-6;
        }
    }

    private double[] minimum() {
        double[] weights = new double[2 * WIDTH];
        Slope slope = slope(weights);
        for (int step = 0; step < STEPS; step++) {
            RealVector direction = new CholeskyDecomposition(new Array2DRowRealMatrix(slope.curvature, false))
                    .getSolver()
                    .solve(new ArrayRealVector(slope.gradient, false));
            double before = slope.loss;
            double length = 1;
            double[] next = moved(weights, direction, length);
            slope = slope(next);
            for (int halving = 0; slope.loss > before && halving < HALVINGS; halving++) {
                length /= 2;
                next = moved(weights, direction, length);
                slope = slope(next);
            }
            weights = next;
            if (before - slope.loss < ENOUGH) {
                break;
            }
        }
        return weights;
    }

    private static double[] moved(double[] weights, RealVector direction, double length) {
        return new ArrayRealVector(weights).combineToSelf(1, -length, direction).toArray();
    }

    private Slope slope(double[] weights) {
        Slope slope = new Slope();
        for (List<Example> pack : packs) {
            double shares =
                    pack.stream().mapToDouble(e -> 1 / Math.sqrt(e.answers())).sum() * packs.size();
            for (Example example : pack) {
                add(slope, weights, example, 1 / Math.sqrt(example.answers()) / shares);
            }
        }
        for (int at = 0; at < weights.length; at++) {
            slope.loss += PENALTY / 2 * weights[at] * weights[at];
            slope.gradient[at] += PENALTY * weights[at];
            slope.curvature[at][at] += PENALTY;
        }
        return slope;
    }

    private void add(Slope slope, double[] weights, Example example, double share) {
        double[][] rows = standardised(example);
        double[] chances = new double[rows.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < rows.length; row++) {
            for (int signal = 0; signal < WIDTH; signal++) {
                double weight = weights[signal] + (example.isNextRound() ? weights[WIDTH + signal] : 0);
                chances[row] += weight * rows[row][signal];
            }
            most = Math.max(most, chances[row]);
        }
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            sum += example.count(row) * Math.exp(chances[row] - most);
        }
        double logSum = most + Math.log(sum);
        int answers = example.answers();
        double[] mean = new double[WIDTH];
        double[] gradient = new double[WIDTH];
        double[][] curvature = new double[WIDTH][WIDTH];
        for (int row = 0; row < rows.length; row++) {
            slope.loss += example.isAnswer(row) ? share * (logSum - chances[row]) : 0;
            double chance = example.count(row) * Math.exp(chances[row] - logSum);
            double excess = share * (answers * chance - (example.isAnswer(row) ? 1 : 0));
            for (int signal = 0; signal < WIDTH; signal++) {
                double value = rows[row][signal];
                gradient[signal] += excess * value;
                mean[signal] += chance * value;
                for (int other = 0; other <= signal; other++) {
                    curvature[signal][other] += chance * value * rows[row][other];
                }
            }
        }
        spread(slope, example.isNextRound(), share * answers, gradient, mean, curvature);
    }

    private static void spread(
            Slope slope, boolean next, double scale, double[] gradient, double[] mean, double[][] curvature) {
        for (int signal = 0; signal < WIDTH; signal++) {
            slope.gradient[signal] += gradient[signal];
            slope.gradient[WIDTH + signal] += next ? gradient[signal] : 0;
            for (int other = 0; other < WIDTH; other++) {
                double second = curvature[Math.max(signal, other)][Math.min(signal, other)];
                double value = scale * (second - mean[signal] * mean[other]);
                slope.curvature[signal][other] += value;
                if (next) {
                    slope.curvature[WIDTH + signal][other] += value;
                    slope.curvature[signal][WIDTH + other] += value;
                    slope.curvature[WIDTH + signal][WIDTH + other] += value;
                }
            }
        }
    }

    private double[][] standardised(Example example) {
        double[][] rows = new double[example.size()][WIDTH];
        for (int row = 0; row < rows.length; row++) {
            for (int signal = 0; signal < WIDTH; signal++) {
                rows[row][signal] = (example.signal(row, signal) - means[signal]) / deviations[signal];
            }
        }
        return rows;
    }

    private DealWeights weights(double[] standardised) {
        double[] first = new double[WIDTH];
        double[] next = new double[WIDTH];
        for (int signal = 0; signal < WIDTH; signal++) {
            first[signal] = standardised[signal] / deviations[signal];
            next[signal] = first[signal] + standardised[WIDTH + signal] / deviations[signal];
        }
        return DealWeights.of(first, next);
    }
}
