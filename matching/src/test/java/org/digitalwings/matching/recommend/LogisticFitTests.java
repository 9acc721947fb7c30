package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogisticFitTests {

    private static final double[] PRIOR = {-2, 5, 1, 0.5};
    private static final double[] DEVIATIONS = {1.5, 2, 0.5, 0.3};

    @Test
    void nothingChangesWithoutExamples() {
        assertThat(LogisticFit.of(List.of(), PRIOR, DEVIATIONS)).containsExactly(PRIOR);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void findsTheWeightsThatAnswersWereDrawnFrom(long seed) {
        double[] truth = {-1, 3, 0.5, 0.2};
        List<AnswerExample> examples = drawn(seed, truth, 20_000);

        double[] found = LogisticFit.of(examples, PRIOR, DEVIATIONS);

        for (int at = 0; at < truth.length; at++) {
            assertThat(found[at]).as("seed %d, weight %d", seed, at).isCloseTo(truth[at], within(0.25));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whatItFindsIsAMinimum(long seed) {
        List<AnswerExample> examples = drawn(seed, new double[] {0, 1, 1, 0.4}, 60);
        double[] found = LogisticFit.of(examples, PRIOR, DEVIATIONS);

        for (int at = 0; at < found.length; at++) {
            for (double step : new double[] {-0.01, 0.01}) {
                double[] near = found.clone();
                near[at] = at == 0 ? near[at] + step : Math.max(0, near[at] + step);
                assertThat(loss(examples, near))
                        .as("seed %d, weight %d", seed, at)
                        .isGreaterThanOrEqualTo(loss(examples, found));
            }
        }
    }

    @Test
    void whatWouldCountBackwardsDoesNotCount() {
        List<AnswerExample> examples = drawn(4, new double[] {1, -4, 0.5, -2}, 5_000);

        double[] found = LogisticFit.of(examples, PRIOR, DEVIATIONS);

        assertThat(found[1]).isZero();
        assertThat(found[3]).isZero();
        assertThat(found[2]).isPositive();
    }

    private static double loss(List<AnswerExample> examples, double[] at) {
        return examples.stream().mapToDouble(example -> example.loss(at)).sum()
                + IntStream.range(0, at.length)
                        .mapToDouble(i -> Math.pow((at[i] - PRIOR[i]) / DEVIATIONS[i], 2) / 2)
                        .sum();
    }

    private static List<AnswerExample> drawn(long seed, double[] truth, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    AnswerExample example = new AnswerExample(
                            Side.CANDIDATE,
                            i,
                            random.nextDouble(),
                            random.nextGaussian(),
                            2 * random.nextDouble(),
                            true);
                    boolean yes = random.nextDouble() < example.probability(truth);
                    return new AnswerExample(example.side(), i, example.fit(), example.habit(), example.load(), yes);
                })
                .toList();
    }
}
