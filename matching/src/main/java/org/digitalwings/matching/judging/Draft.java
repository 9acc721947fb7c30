package org.digitalwings.matching.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An assignment that is being made, with what each entry has and each judge carries. For one thread. */
final class Draft {

    private final Model model;
    private final boolean[] taken;
    final int[] sum;
    final int[] count;
    final int[] load;

    /** The fixed pairs alone. */
    Draft(Model model) {
        this.model = model;
        taken = new boolean[model.entries * model.judges];
        sum = new int[model.entries];
        count = new int[model.entries];
        load = new int[model.judges];
        for (int entry = 0; entry < model.entries; entry++) {
            for (int judge = 0; judge < model.judges; judge++) {
                if (model.fixed[model.pair(entry, judge)]) {
                    add(entry, judge);
                }
            }
        }
    }

    boolean has(int entry, int judge) {
        return taken[model.pair(entry, judge)];
    }

    /** Whether a judge could be added to an entry, loads aside. */
    boolean isOpen(int entry, int judge) {
        int pair = model.pair(entry, judge);
        return !taken[pair] && !model.forbidden[pair];
    }

    /** Whether a judge may be taken from an entry. */
    boolean isFree(int entry, int judge) {
        int pair = model.pair(entry, judge);
        return taken[pair] && !model.fixed[pair];
    }

    void add(int entry, int judge) {
        change(entry, judge, true);
    }

    void remove(int entry, int judge) {
        change(entry, judge, false);
    }

    private void change(int entry, int judge, boolean add) {
        int step = add ? 1 : -1;
        taken[model.pair(entry, judge)] = add;
        sum[entry] += step * model.value(entry, judge);
        count[entry] += step;
        load[judge] += step;
    }

    int[] judgesOf(int entry) {
        int[] found = new int[count[entry]];
        int at = 0;
        for (int judge = 0; judge < model.judges; judge++) {
            if (has(entry, judge)) {
                found[at++] = judge;
            }
        }
        return found;
    }

    int worst() {
        return Arrays.stream(sum).min().orElse(0);
    }

    long total() {
        return Arrays.stream(sum).asLongStream().sum();
    }

    /** Above 0 where this is fairer: the first of the ascending sums that differs is greater. */
    int compareFairness(Draft other) {
        int[] own = sum.clone();
        int[] others = other.sum.clone();
        Arrays.sort(own);
        Arrays.sort(others);
        return Arrays.compare(own, others);
    }

    List<Assignment> assignments() {
        List<Assignment> all = new ArrayList<>();
        for (int entry = 0; entry < model.entries; entry++) {
            for (int judge : judgesOf(entry)) {
                all.add(model.assignment(entry, judge));
            }
        }
        all.sort(null);
        return all;
    }
}
