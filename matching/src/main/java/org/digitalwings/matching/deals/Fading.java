package org.digitalwings.matching.deals;

import java.util.Arrays;

/** Deals that fade: what is left of each, of those of each investor, and of all. */
final class Fading {

    private final double[] deals;
    private final double[] investors;
    private final double total;

    private Fading(double[] deals, double[] investors) {
        this.deals = deals;
        this.investors = investors;
        this.total = Arrays.stream(investors).sum();
    }

    /** With a half-life in years. */
    static Fading of(DealTable table, double halfLife) {
        double[] deals = table.decays(halfLife);
        return new Fading(deals, table.byInvestor(deals));
    }

    /** By deal. */
    double[] deals() {
        return deals;
    }

    /** By investor, the sum of its deals. */
    double[] investors() {
        return investors;
    }

    /** The sum of all. */
    double total() {
        return total;
    }
}
