package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MassesTests {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sumsAndRanksAsAMapAndASortDo(long seed) {
        Random random = new Random(seed);
        Masses masses = new Masses();
        Map<Integer, Double> expected = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            int member = random.nextInt(1_000) * 256;
            double value = random.nextInt(4) / 4.0;
            masses.add(member, value);
            expected.merge(member, value, Double::sum);
        }

        assertThat(masses.size()).isEqualTo(expected.size());
        expected.forEach((member, value) ->
                assertThat(masses.get(member)).as("seed %d", seed).isEqualTo(value));
        assertThat(masses.get(1)).isZero();
        assertThat(masses.top(100))
                .as("seed %d", seed)
                .containsExactly(expected.entrySet().stream()
                        .sorted(Map.Entry.<Integer, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                        .limit(100)
                        .mapToInt(Map.Entry::getKey)
                        .toArray());
    }
}
