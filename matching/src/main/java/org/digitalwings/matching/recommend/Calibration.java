package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.List;

/**
 * How well probabilities foretold what happened.
 *
 * @param count how many were foretold
 * @param logLoss the mean of -ln of the probability of what happened
 * @param error the expected calibration error: the mean, over the bins and weighted by their size, of the distance between what was foretold and what happened
 *     (Naeini, Cooper and Hauskrecht, AAAI 2015)
 * @param bins the reliability diagram, lowest probabilities first, without empty bins
 */
public record Calibration(int count, double logLoss, double error, List<Bin> bins) {

    private static final int BINS = 10;

    /** Keeps the loss of what was held for impossible finite. */
    private static final double LEAST = 1e-9;

    /** A probability, and whether it came true. */
    public record Foretold(double probability, boolean happened) {}

    /**
     * Those foretold with alike probabilities.
     *
     * @param foretold their mean probability
     * @param happened the share that came true
     */
    public record Bin(int count, double foretold, double happened) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    /** Measured in ten bins of the same width; all figures are 0 where nothing was foretold. */
    public static Calibration of(List<Foretold> all) {
        int[] counts = new int[BINS];
        double[] foretold = new double[BINS];
        int[] happened = new int[BINS];
        double loss = 0;
        for (Foretold one : all) {
            int bin = Math.clamp((int) (BINS * one.probability()), 0, BINS - 1);
            counts[bin]++;
            foretold[bin] += one.probability();
            happened[bin] += one.happened() ? 1 : 0;
            loss -= Math.log(Math.max(LEAST, one.happened() ? one.probability() : 1 - one.probability()));
        }
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                error += Math.abs(foretold[bin] - happened[bin]) / all.size();
                bins.add(new Bin(counts[bin], foretold[bin] / counts[bin], happened[bin] / (double) counts[bin]));
            }
        }
        return new Calibration(all.size(), all.isEmpty() ? 0 : loss / all.size(), error, bins);
    }
}
