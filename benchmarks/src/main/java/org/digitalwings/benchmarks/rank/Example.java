package org.digitalwings.benchmarks.rank;

import java.util.Arrays;
import org.digitalwings.matching.deals.DealWeights;
import org.digitalwings.matching.deals.Ranking;

/** A round with its answers: rows of signals of some investors, of which one may stand for several that are not there. */
final class Example {

    private static final int WIDTH = DealWeights.signals().size();

    private final float[] signals;
    private final boolean[] answers;
    private final double[] counts;
    private final boolean nextRound;

    private Example(int rows, boolean nextRound) {
        this.signals = new float[rows * WIDTH];
        this.answers = new boolean[rows];
        this.counts = new double[rows];
        this.nextRound = nextRound;
    }

    /**
     * An example of a ranking.
     *
     * @param answers positions of those who invested, among {@code kept}
     * @param kept positions that stand for themselves
     * @param sample positions that stand for {@code rest} together
     */
    static Example of(Ranking ranking, int[] answers, int[] kept, int[] sample, int rest) {
        Example example = new Example(kept.length + sample.length, ranking.isNextRound());
        for (int row = 0; row < example.size(); row++) {
            boolean isKept = row < kept.length;
            int at = isKept ? kept[row] : sample[row - kept.length];
            example.counts[row] = isKept ? 1 : (double) rest / sample.length;
            example.answers[row] = Arrays.binarySearch(answers, at) >= 0;
            for (int signal = 0; signal < WIDTH; signal++) {
                example.signals[row * WIDTH + signal] = (float) ranking.value(signal, at);
            }
        }
        return example;
    }

    /** The number of rows. */
    int size() {
        return answers.length;
    }

    float signal(int row, int signal) {
        return signals[row * WIDTH + signal];
    }

    boolean isAnswer(int row) {
        return answers[row];
    }

    /** The number of investors that a row stands for. */
    double count(int row) {
        return counts[row];
    }

    /** The number of answers. */
    int answers() {
        int number = 0;
        for (boolean answer : answers) {
            number += answer ? 1 : 0;
        }
        return number;
    }

    boolean isNextRound() {
        return nextRound;
    }
}
