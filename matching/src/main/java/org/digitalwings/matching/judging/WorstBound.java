package org.digitalwings.matching.judging;

import java.util.Arrays;

/**
 * Upper bounds on the least sum that any assignment can have. Whatever weights the entries get, the least sum times all weights is
 * at most the greatest weighted sum, which a flow finds (Lagrange); good weights make the bound tight, bad ones only loosen it.
 */
final class WorstBound {

    /** Weights are whole numbers up to this. */
    private static final int UNIT = 200;

    private final Model model;

    WorstBound(Model model) {
        this.model = model;
    }

    /** What the entry that is worst off would have if each had its best judges for itself. O(pairs log judges). */
    static int ofEachAlone(Model model) {
        int least = Integer.MAX_VALUE;
        for (int entry = 0; entry < model.entries; entry++) {
            least = Math.min(least, alone(model, entry));
        }
        return model.entries == 0 ? 0 : least;
    }

    private static int alone(Model model, int entry) {
        int[] values = new int[model.judges];
        int free = 0;
        int sum = 0;
        int fixed = 0;
        for (int judge = 0; judge < model.judges; judge++) {
            int pair = model.pair(entry, judge);
            if (model.fixed[pair]) {
                sum += model.value(entry, judge);
                fixed++;
            } else if (!model.forbidden[pair] && model.most[judge] > 0) {
                values[free++] = model.value(entry, judge);
            }
        }
        Arrays.sort(values, 0, free);
        for (int i = 0; i < model.demand[entry] - fixed && i < free; i++) {
            sum += values[free - 1 - i];
        }
        return sum;
    }

    /**
     * The least of the bounds that some rounds of multiplied weights give, beginning with weights for those who are worst off in a
     * plan.
     *
     * @param rounds how many flows are solved, 0 or more
     */
    int after(int rounds, Draft plan) {
        int bound = ofEachAlone(model);
        double[] strain = new double[model.entries];
        double scale = Math.max(1, plan.total() / (double) Math.max(1, model.entries) / 4);
        for (int entry = 0; entry < model.entries; entry++) {
            strain[entry] = -plan.sum[entry] / scale;
        }
        for (int round = 0; round < rounds && bound > plan.worst(); round++) {
            int[] weight = weights(strain);
            Draft best = new Draft(model);
            int[] wanted = new int[model.entries];
            long all = 0;
            for (int entry = 0; entry < model.entries; entry++) {
                wanted[entry] = model.demand[entry] - best.count[entry];
                all += weight[entry];
            }
            new Filling(model, best, wanted, (e, j) -> weight[e] * model.value(e, j), false).fill();
            long weighted = 0;
            for (int entry = 0; entry < model.entries; entry++) {
                weighted += (long) weight[entry] * best.sum[entry];
                strain[entry] -= best.sum[entry] / scale / (2 + round);
            }
            bound = (int) Math.min(bound, weighted / all);
        }
        return bound;
    }

    /** From 0 to {@link #UNIT}, the greatest where the strain is. */
    private static int[] weights(double[] strain) {
        double greatest = Arrays.stream(strain).max().orElse(0);
        return Arrays.stream(strain)
                .mapToInt(each -> (int) Math.round(UNIT * Math.exp(each - greatest)))
                .toArray();
    }
}
