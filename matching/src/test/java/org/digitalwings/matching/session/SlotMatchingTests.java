package org.digitalwings.matching.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.SplittableRandom;
import org.digitalwings.matching.planning.Budget;
import org.junit.jupiter.api.Test;

class SlotMatchingTests {

    @Test
    void neverMakesAScheduleWorse() {
        for (long seed = 0; seed < 100; seed++) {
            Model model = new Model(new RandomSessions(seed, 14, 8, 1).request(0.6, 0.1));
            Schedule schedule = new Schedule(model, Weights.forChoosing(model));
            new FirstSchedule(schedule, new SplittableRandom(seed)).fill(PairChoice.of(model));
            Best best = new Best(schedule);
            long before = schedule.score();
            run(schedule, best, seed);
            assertThat(schedule.score()).as("seed %d", seed).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void findsTheBestOfASingleSlotWithTwoSides() {
        for (long seed = 0; seed < 200; seed++) {
            SessionRequest request = new RandomSessions(seed, 6, 1, 1).request(0.8, 0);
            Model model = new Model(request);
            if (TwoColouring.of(model).length == model.people
                    && request.candidates().size() <= 6) {
                Schedule schedule = new Schedule(model, Weights.forChoosing(model));
                Best best = new Best(schedule);
                run(schedule, best, seed);
                assertThat(best.value())
                        .as("seed %d", seed)
                        .isEqualTo(BruteForce.best(request).orElseThrow());
            }
        }
    }

    private static void run(Schedule schedule, Best best, long seed) {
        Run run = new Run(Budget.moves(1_000), Clock.systemUTC(), progress -> {}, () -> false);
        new SlotMatching(schedule, new SplittableRandom(seed)).improve(run, best);
    }
}
