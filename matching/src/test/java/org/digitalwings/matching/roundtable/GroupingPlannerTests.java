package org.digitalwings.matching.roundtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.digitalwings.matching.planning.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingPlannerTests {

    private final GroupingPlanner planner = new GroupingPlanner(InstantSource.system());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsTheBestOfAllDivisions(long seed) {
        double[][] value = values(8, seed);
        Grouping grouping = new Grouping(value, new int[] {2, 2, 2}, new int[] {4, 3, 3});
        GroupingPlanner.Division division = planner.plan(grouping, Budget.moves(60_000), seed);
        assertThat(division.value()).isCloseTo(best(grouping, new int[8], 0), within(1e-9));
        assertThat(division.groups().stream().flatMap(List::stream)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(division.groups()).allSatisfy(group -> assertThat(group).hasSizeBetween(2, 4));
    }

    @Test
    void refusesSizesThatDoNotFit() {
        assertThatThrownBy(() -> new Grouping(values(8, 1), new int[] {1, 1}, new int[] {3, 4}))
                .hasMessageContaining("8 elements do not fit");
    }

    private static double[][] values(int elements, long seed) {
        Random random = new Random(seed);
        double[][] value = new double[elements][elements];
        for (int i = 0; i < elements; i++) {
            for (int j = 0; j < i; j++) {
                value[i][j] = random.nextInt(100);
                value[j][i] = value[i][j];
            }
        }
        return value;
    }

    private static double best(Grouping grouping, int[] groupOf, int next) {
        if (next == groupOf.length) {
            for (int k = 0; k < grouping.groups(); k++) {
                int group = k;
                long size = Arrays.stream(groupOf).filter(g -> g == group).count();
                if (size < grouping.least()[k] || size > grouping.most()[k]) {
                    return Double.NEGATIVE_INFINITY;
                }
            }
            return grouping.valueOf(groupOf);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < grouping.groups(); k++) {
            groupOf[next] = k;
            best = Math.max(best, best(grouping, groupOf, next + 1));
        }
        return best;
    }
}
