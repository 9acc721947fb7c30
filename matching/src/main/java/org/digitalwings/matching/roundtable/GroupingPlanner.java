package org.digitalwings.matching.roundtable;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.planning.Progress;

/**
 * Divides elements into groups of greatest value by swap annealing, several times, each from another division by chance.
 * Deterministic for a seed where moves are limited and not time.
 */
public final class GroupingPlanner {

    private static final double START = 0.6;
    private static final double END = 0.01;
    private static final int CYCLES = 3;

    private final InstantSource clock;

    public GroupingPlanner(InstantSource clock) {
        this.clock = clock;
    }

    /** The best division found within the effort. */
    public Division plan(
            Grouping grouping, Budget budget, long seed, Consumer<Progress> listener, BooleanSupplier cancelled) {
        Run run = new Run(clock, budget, seed, listener, cancelled);
        SplittableRandom random = new SplittableRandom(seed);
        Best best = new Best();
        long steps = 0;
        for (int cycle = 1; cycle <= CYCLES; cycle++) {
            PairSums sums = new PairSums(grouping, random.split());
            SwapAnnealing annealing = new SwapAnnealing(sums, random.split(), START, END);
            long before = steps;
            int last = cycle;
            annealing.run(tried -> ofCycle(run.done(before + tried, 1), last), () -> best.look(sums, run));
            steps += annealing.steps();
        }
        return new Division(groups(grouping, best.groupOf), grouping.valueOf(best.groupOf), run.outcome(steps));
    }

    /** Plans without telling of progress and without being cancelled. */
    public Division plan(Grouping grouping, Budget budget, long seed) {
        return plan(grouping, budget, seed, progress -> {}, () -> false);
    }

    private static double ofCycle(double done, int cycle) {
        return done >= 1 ? 1 : done * CYCLES - (cycle - 1);
    }

    /**
     * A division into groups.
     *
     * @param groups the elements of each group, ascending
     * @param value the sum of the values of the pairs inside groups
     */
    public record Division(List<List<Integer>> groups, double value, Outcome outcome) {}

    private static List<List<Integer>> groups(Grouping grouping, int[] groupOf) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int k = 0; k < grouping.groups(); k++) {
            int group = k;
            groups.add(IntStream.range(0, groupOf.length)
                    .filter(e -> groupOf[e] == group)
                    .boxed()
                    .toList());
        }
        return groups;
    }

    private static final class Best {

        private double value = Double.NEGATIVE_INFINITY;
        private int[] groupOf = new int[0];

        private void look(PairSums sums, Run run) {
            if (sums.value() > value + 1e-9) {
                value = sums.value();
                groupOf = sums.copyOfGroups();
            }
            run.report(value, Double.POSITIVE_INFINITY, 0);
        }
    }
}
