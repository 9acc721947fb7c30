package org.digitalwings.matching.roundtable;

import java.util.Arrays;

/**
 * An upper limit on what a seat plan can be worth, in two parts that are relaxed separately.
 *
 * <p><b>Seats</b>: by Lagrange's relaxation of the tables' sizes. For any prices {@code p >= 0} of a place at each table, no plan's
 * seats in a round are worth more than {@code sum over guests of max over tables (worth - p) + sum over tables of p * most}. The
 * prices come from subgradient steps; whatever they are, the limit holds. O(steps * guests * tables).
 *
 * <p><b>Pairs</b>: see {@link PairBound}.
 */
final class SeatingBound {

    private static final int STEPS = 60;

    private final SeatingRules rules;
    private final SeatingValues values;

    SeatingBound(SeatingRules rules, SeatingValues values) {
        this.rules = rules;
        this.values = values;
    }

    double limit() {
        double limit = new PairBound(rules, values).limit();
        for (int round = 0; round < rules.rounds; round++) {
            limit += seats(round);
        }
        return limit;
    }

    double seats(int round) {
        double[] price = new double[rules.tables];
        int[] taken = new int[rules.tables];
        double best = Double.POSITIVE_INFINITY;
        double scale = rules.request.weights().of(SeatingGoal.RELEVANCE) / 2;
        for (int step = 1; step <= STEPS; step++) {
            best = Math.min(best, priced(round, price, taken));
            double length = scale / step;
            for (int k = 0; k < rules.tables; k++) {
                double excess = (taken[k] - rules.most[round][k]) / (double) Math.max(1, rules.most[round][k]);
                price[k] = Math.max(0, price[k] + length * Math.clamp(excess, -1, 1));
            }
        }
        return best;
    }

    private double priced(int round, double[] price, int[] taken) {
        Arrays.fill(taken, 0);
        double sum = 0;
        for (int k = 0; k < rules.tables; k++) {
            sum += price[k] * rules.most[round][k];
        }
        for (int guest = 0; guest < rules.guests; guest++) {
            int fixed = rules.fixed[round][guest];
            if (fixed != SeatingRules.ABSENT) {
                int table = fixed == SeatingRules.FREE ? dearest(guest, price) : fixed;
                taken[table]++;
                sum += values.seat(guest, table) - price[table];
            }
        }
        return sum;
    }

    private int dearest(int guest, double[] price) {
        int best = 0;
        double worth = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < rules.tables; k++) {
            if (values.seat(guest, k) - price[k] > worth) {
                worth = values.seat(guest, k) - price[k];
                best = k;
            }
        }
        return best;
    }
}
