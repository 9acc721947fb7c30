package org.digitalwings.matching.recommend;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * Logistic regression with a normal prior on each coefficient: the maximum a posteriori by Newton's method (iteratively reweighted least squares; Bishop, Pattern
 * Recognition and Machine Learning, 4.3.3 and 4.5). The first coefficient is free, the others are at least 0: one that would be less is set to 0 and the rest
 * fitted again.
 */
final class LogisticFit {

    private static final int STEPS = 50;
    private static final int HALVINGS = 30;
    private static final double ENOUGH = 1e-10;

    private final List<AnswerExample> examples;
    private final double[] prior;
    private final double[] deviations;
    private final boolean[] held;

    private LogisticFit(List<AnswerExample> examples, double[] prior, double[] deviations) {
        this.examples = examples;
        this.prior = prior;
        this.deviations = deviations;
        this.held = new boolean[prior.length];
    }

    /**
     * The coefficients.
     *
     * @param prior the means of the prior, as many as an example has features
     * @param deviations its standard deviations, above 0
     */
    static double[] of(List<AnswerExample> examples, double[] prior, double[] deviations) {
        LogisticFit fit = new LogisticFit(examples, prior, deviations);
        double[] found = fit.minimum();
        while (fit.holdNegative(found)) {
            found = fit.minimum();
        }
        return found;
    }

    private boolean holdNegative(double[] found) {
        int worst = 0;
        for (int at = 1; at < found.length; at++) {
            worst = found[at] < 0 && (worst == 0 || found[at] < found[worst]) ? at : worst;
        }
        held[worst] = worst > 0;
        return worst > 0;
    }

    private double[] minimum() {
        double[] now = prior.clone();
        for (int at = 0; at < now.length; at++) {
            now[at] = held[at] ? 0 : now[at];
        }
        double loss = loss(now);
        for (int step = 0; step < STEPS; step++) {
            double[] direction = direction(now);
            double[] next = moved(now, direction, 1);
            double nextLoss = loss(next);
            for (int halving = 1; nextLoss > loss && halving < HALVINGS; halving++) {
                next = moved(now, direction, Math.pow(0.5, halving));
                nextLoss = loss(next);
            }
            double gained = loss - nextLoss;
            if (gained <= 0) {
                return now;
            }
            now = next;
            loss = nextLoss;
            if (gained < ENOUGH) {
                return now;
            }
        }
        return now;
    }

    private static double[] moved(double[] from, double[] direction, double length) {
        return new ArrayRealVector(from)
                .combineToSelf(1, -length, new ArrayRealVector(direction, false))
                .toArray();
    }

    private double loss(double[] coefficients) {
        double loss = examples.stream()
                .mapToDouble(example -> example.loss(coefficients))
                .sum();
        for (int at = 0; at < coefficients.length; at++) {
            double away = (coefficients[at] - prior[at]) / deviations[at];
            loss += held[at] ? 0 : away * away / 2;
        }
        return loss;
    }

    private double[] direction(double[] coefficients) {
        int width = coefficients.length;
        double[] gradient = new double[width];
        double[][] curvature = new double[width][width];
        for (AnswerExample example : examples) {
            double chance = example.probability(coefficients);
            double[] features = example.features();
            for (int at = 0; at < width; at++) {
                gradient[at] += (chance - (example.yes() ? 1 : 0)) * features[at];
                for (int other = 0; other < width; other++) {
                    curvature[at][other] += chance * (1 - chance) * (features[at] * features[other]);
                }
            }
        }
        for (int at = 0; at < width; at++) {
            double precision = 1 / (deviations[at] * deviations[at]);
            gradient[at] += (coefficients[at] - prior[at]) * precision;
            curvature[at][at] += precision;
            if (held[at]) {
                gradient[at] = 0;
                for (double[] row : curvature) {
                    row[at] = 0;
                }
                Arrays.fill(curvature[at], 0);
                curvature[at][at] = 1;
            }
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false))
                .getSolver()
                .solve(new ArrayRealVector(gradient, false))
                .toArray();
    }
}
