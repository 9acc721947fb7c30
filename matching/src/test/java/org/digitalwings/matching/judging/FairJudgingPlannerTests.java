package org.digitalwings.matching.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FairJudgingPlannerTests {

    private final JudgingPlanner planner = new FairJudgingPlanner();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void plansWhateverIsPossibleWithinItsBounds(long seed) {
        JudgingRequest request = RandomJudging.of(seed);
        RandomJudging.Best best = RandomJudging.bestOfAll(request);
        switch (planner.plan(request)) {
            case JudgingPlan plan -> {
                assertThat(best.possible()).isTrue();
                assertThat(JudgingChecker.violations(request, plan.assignments()))
                        .isEmpty();
                assertThat(plan.worst()).isLessThanOrEqualTo(best.worst());
                assertThat(plan.worstBound()).isGreaterThanOrEqualTo(best.worst());
                assertThat(plan.totalBound()).isEqualTo(best.total());
                assertThat(planner.plan(request)).isEqualTo(plan);
            }
            case ImpossibleJudging impossible -> {
                assertThat(best.possible()).isFalse();
                assertThat(impossible.obstacles()).isNotEmpty();
            }
        }
    }

    @Test
    void reachesTheBestForTheWorstOffInAlmostAllSmallCases() {
        List<Long> missed = seeds().boxed()
                .filter(seed -> planner.plan(RandomJudging.of(seed)) instanceof JudgingPlan plan
                        && plan.worst()
                                < RandomJudging.bestOfAll(RandomJudging.of(seed))
                                        .worst())
                .toList();
        assertThat(missed).as("seeds where a better one exists").hasSizeLessThanOrEqualTo(4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isNeverWorseForTheWorstOffThanTheGreatestTotal(long seed) {
        JudgingRequest request = large(seed);
        if (planner.plan(request) instanceof JudgingPlan fair
                && new GreatestTotalPlanner().plan(request) instanceof JudgingPlan greatest) {
            assertThat(fair.worst()).isGreaterThanOrEqualTo(greatest.worst()).isLessThanOrEqualTo(fair.worstBound());
            assertThat(fair.total()).isLessThanOrEqualTo(fair.totalBound());
            assertThat(fair.totalBound()).isEqualTo(greatest.total());
        } else {
            throw new AssertionError("Seed %d must be possible.".formatted(seed));
        }
    }

    @Test
    void helpsTheEntryThatTheGreatestTotalForgets() {
        // Judge 0 is excellent for entry 0 and the only one who knows entry 1.
        int[][] values = {{1_000, 300}, {600, 0}};
        JudgingRequest request = request(values, 1, Set.of(), Set.of());
        assertThat(new GreatestTotalPlanner().plan(request)).isInstanceOfSatisfying(JudgingPlan.class, plan -> {
            assertThat(plan.worst()).isZero();
            assertThat(plan.total()).isEqualTo(1_000);
        });
        assertThat(planner.plan(request)).isInstanceOfSatisfying(JudgingPlan.class, plan -> {
            assertThat(plan.worst()).isEqualTo(300);
            assertThat(plan.total()).isEqualTo(900);
            assertThat(plan.assignments()).containsExactly(RandomJudging.pair(0, 1), RandomJudging.pair(1, 0));
        });
    }

    @Test
    void saysHowManyJudgingsAreMissing() {
        assertThat(planner.plan(request(new int[][] {{1}, {1}}, 1, Set.of(), Set.of())))
                .isEqualTo(new ImpossibleJudging(List.of(new Obstacle.CapacityShort(2, 1))));
    }

    @Test
    void namesTheEntryThatTooFewMayJudge() {
        Set<Assignment> forbidden = Set.of(RandomJudging.pair(1, 0), RandomJudging.pair(1, 1));
        assertThat(planner.plan(request(new int[2][2], 1, forbidden, Set.of())))
                .isEqualTo(new ImpossibleJudging(List.of(new Obstacle.FewJudges(RandomJudging.entry(1), 1, 0))));
    }

    @Test
    void namesTheEntriesThatShareTooFewJudges() {
        // Entries 0 and 1 may be judged by judge 0 alone, who takes one.
        Set<Assignment> forbidden = Set.of(
                RandomJudging.pair(0, 1), RandomJudging.pair(1, 1), RandomJudging.pair(0, 2), RandomJudging.pair(1, 2));
        assertThat(planner.plan(request(new int[3][3], 1, forbidden, Set.of())))
                .isEqualTo(new ImpossibleJudging(List.of(new Obstacle.SharedJudges(
                        List.of(RandomJudging.entry(0), RandomJudging.entry(1)), List.of(RandomJudging.judge(0)), 1))));
    }

    @Test
    void saysThatAFixedPairIsForbidden() {
        Set<Assignment> pair = Set.of(RandomJudging.pair(0, 0));
        assertThat(planner.plan(request(new int[2][2], 1, pair, pair)))
                .isEqualTo(new ImpossibleJudging(List.of(new Obstacle.FixedForbidden(RandomJudging.pair(0, 0)))));
    }

    private static JudgingRequest request(int[][] values, int most, Set<Assignment> forbidden, Set<Assignment> fixed) {
        int judges = values[0].length;
        return new JudgingRequest(
                IntStream.range(0, values.length)
                        .mapToObj(entry -> new EntryDemand(RandomJudging.entry(entry), 1))
                        .toList(),
                IntStream.range(0, judges)
                        .mapToObj(judge -> new Judge(RandomJudging.judge(judge), 0, most))
                        .toList(),
                Similarities.of(values.length, judges, (entry, judge) -> values[entry][judge]),
                forbidden,
                fixed);
    }

    /** 30 entries, 12 judges, three each; always possible. */
    private static JudgingRequest large(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] values = random.ints(360, 0, 1_001).toArray();
        return new JudgingRequest(
                IntStream.range(0, 30)
                        .mapToObj(entry -> new EntryDemand(RandomJudging.entry(entry), 3))
                        .toList(),
                IntStream.range(0, 12)
                        .mapToObj(judge -> new Judge(RandomJudging.judge(judge), 3, 9))
                        .toList(),
                Similarities.of(30, 12, (entry, judge) -> values[entry * 12 + judge]),
                Set.of(RandomJudging.pair(0, 0), RandomJudging.pair(1, 1)),
                Set.of(RandomJudging.pair(2, 2)));
    }
}
