package org.digitalwings.matching.roundtable;

import java.util.Arrays;
import java.util.BitSet;
import org.digitalwings.matching.roundtable.InvitationPlanner.Attempt;

/**
 * An upper bound by Lagrange's relaxation of coverage. Coverage of a topic, {@code weight * min(wanted, x)}, is at most
 * {@code weight * (p * x + (1 - p) * wanted)} for any {@code p} of 0 to 1; what acquaintances cost is left out. What remains is
 * a sum over candidates, whose greatest value over all allowed choices {@link InvitationFlow} knows. The p come from subgradient
 * steps; whatever they are, the bound holds. Each step's choice is also a plan.
 */
final class InvitationBound {

    private static final int STEPS = 25;
    private static final double PART = 0.4;

    private final InvitationLimits limits;
    private final InvitationWorths worths;
    private double bound = Double.POSITIVE_INFINITY;

    InvitationBound(InvitationLimits limits, InvitationWorths worths) {
        this.limits = limits;
        this.worths = worths;
    }

    double value() {
        return bound;
    }

    /** Lowers the bound, and shows the choice of each step. */
    void lower(InvitationState state, Run run, Attempt attempt) {
        double[] price = new double[worths.topics()];
        Arrays.fill(price, 1);
        for (int step = 1; step <= STEPS; step++) {
            BitSet chosen = chosen(price);
            state.set(chosen);
            attempt.look();
            if (worths.topics() == 0 || run.isOver() || run.done(0, PART) >= 1) {
                return;
            }
            for (int t = 0; t < price.length; t++) {
                double excess = (state.covered(t) - worths.wanted(t)) / worths.wanted(t);
                price[t] = Math.clamp(price[t] - Math.clamp(excess, -1, 1) / (1 + step), 0, 1);
            }
        }
    }

    private BitSet chosen(double[] price) {
        double[] worth = new double[limits.candidates()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = worths.own(i);
            for (int t = 0; t < price.length; t++) {
                worth[i] += price[t] * worths.weight(t) * worths.topic(i, t);
            }
        }
        BitSet chosen = new InvitationFlow(limits, worth).chosen();
        double sum = chosen.stream().mapToDouble(i -> worth[i]).sum();
        for (int t = 0; t < price.length; t++) {
            sum += (1 - price[t]) * worths.weight(t) * worths.wanted(t);
        }
        bound = Math.min(bound, sum);
        return chosen;
    }
}
