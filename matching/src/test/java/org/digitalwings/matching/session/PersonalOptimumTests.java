package org.digitalwings.matching.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalOptimumTests {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTheBestOfAllSetsOfSlots(long seed) {
        Model model = new Model(new RandomSessions(seed, 8, 9, 4).request(0.6, 0.1));
        PersonalOptimum optimum = new PersonalOptimum(model);
        SplittableRandom random = new SplittableRandom(seed);
        double[] price = random.doubles(model.slots, -400, 300).toArray();
        for (int person = 0; person < model.people; person++) {
            double most = optimum.most(person, price, 0);
            assertThat(most).isCloseTo(bestOfAll(model, person, price), within(1e-9));
            assertThat(worth(model, person, optimum.busy(), price)).isCloseTo(most, within(1e-9));
        }
    }

    private static double bestOfAll(Model model, int person, double[] price) {
        int[] pairs = model.pairsOf[person];
        long open = Arrays.stream(pairs).mapToLong(pair -> model.allowed[pair]).reduce(0, (a, b) -> a | b);
        int most = Math.min(pairs.length, model.maximum[person]);
        return LongStream.range(0, 1L << model.slots)
                .filter(busy -> (busy & ~open) == 0 && Long.bitCount(busy) <= most)
                .mapToDouble(busy -> worth(model, person, busy, price))
                .max()
                .orElseThrow();
    }

    private static double worth(Model model, int person, long busy, double[] price) {
        double worth = model.coverage[person][Long.bitCount(busy)]
                - (double) model.goals.breakPenalty() * model.breaks.count(busy);
        for (long rest = busy; rest != 0; rest &= rest - 1) {
            worth += price[Long.numberOfTrailingZeros(rest)];
        }
        return worth;
    }
}
