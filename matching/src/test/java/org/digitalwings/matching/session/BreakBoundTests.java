package org.digitalwings.matching.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BreakBoundTests {

    @Test
    void isTheFewestOverAllChoicesOfSlots() {
        for (long seed = 0; seed < 200; seed++) {
            Model model = new Model(new RandomSessions(seed, 6, 9, 3).request(0.9, 0.1));
            for (int person = 0; person < model.people; person++) {
                assertThat(new BreakBound(model).fewest(person))
                        .as("seed %d, person %d", seed, person)
                        .isEqualTo(bruteForce(model, person));
            }
        }
    }

    private static int[] bruteForce(Model model, int person) {
        long open = 0;
        long forced = 0;
        for (int pair : model.pairsOf[person]) {
            open |= model.allowed[pair];
            forced |= model.must[pair] && Long.bitCount(model.allowed[pair]) == 1 ? model.allowed[pair] : 0;
        }
        int most = Math.min(model.pairsOf[person].length, Math.min(model.maximum[person], Long.bitCount(open)));
        int[] fewest = new int[most + 1];
        Arrays.fill(fewest, BreakBound.NEVER);
        for (long mask = 0; mask < 1L << model.slots; mask++) {
            if ((mask & ~open) == 0 && (forced & ~mask) == 0 && Long.bitCount(mask) <= most) {
                int count = Long.bitCount(mask);
                fewest[count] = Math.min(fewest[count], model.breaks.count(mask));
            }
        }
        return fewest;
    }
}
