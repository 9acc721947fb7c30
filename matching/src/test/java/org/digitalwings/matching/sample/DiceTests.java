package org.digitalwings.matching.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTests {

    @Test
    void keepsItsSequenceForever() {
        Dice dice = Dice.of(2025, "text", "STARTUP", 1);

        assertThat(IntStream.range(0, 5).map(i -> dice.below(1_000))).containsExactly(194, 121, 873, 836, 398);
    }

    @Test
    void hasTheMeanAskedFor() {
        Dice dice = Dice.of(1, "mean", "", 0);

        assertThat(IntStream.range(0, 100_000)
                        .map(i -> dice.around(2.3))
                        .average()
                        .orElseThrow())
                .isCloseTo(2.3, offset(.03));
    }

    @Test
    void drawsLowRanksMoreOften() {
        Dice dice = Dice.of(1, "rank", "", 0);
        int[] drawn = IntStream.range(0, 10_000).map(i -> dice.rank(100)).toArray();

        assertThat(IntStream.of(drawn)).allMatch(rank -> rank >= 0 && rank < 100);
        assertThat(IntStream.of(drawn).filter(rank -> rank < 10).count()).isBetween(3_600L, 4_400L);
    }

    @Test
    void givesDifferentStreamsToDifferentKeys() {
        assertThat(Dice.of(1, "a", "b", 0).share())
                .isNotEqualTo(Dice.of(1, "b", "a", 0).share())
                .isNotEqualTo(Dice.of(2, "a", "b", 0).share())
                .isNotEqualTo(Dice.of(1, "a", "b", 1).share());
    }
}
