package org.digitalwings.matching.deals;

import java.util.Arrays;

/** What does not depend on who asks: deals, companies, holdings and the investors' totals, as of one day. */
final class Ledger {

    private static final double PRESENCE = 0.02;

    private final DealTable table;
    private final Traits traits;
    private final Holdings holdings;
    private final Fading halfYear;
    private final Fading nineMonths;
    private final Fading twoYears;
    private final double[] threeYears;
    private final double[] popularity;

    Ledger(DealTable table, Traits traits) {
        this.table = table;
        this.traits = traits;
        this.holdings = Holdings.of(table);
        this.halfYear = Fading.of(table, 0.5);
        this.nineMonths = Fading.of(table, 0.75);
        this.twoYears = Fading.of(table, 2);
        this.threeYears = table.decays(3);
        double all = nineMonths.total() + PRESENCE * table.investors();
        this.popularity = Arrays.stream(nineMonths.investors())
                .map(mass -> (mass + PRESENCE) / all)
                .toArray();
    }

    DealTable table() {
        return table;
    }

    Traits traits() {
        return traits;
    }

    Holdings holdings() {
        return holdings;
    }

    Fading halfYear() {
        return halfYear;
    }

    Fading nineMonths() {
        return nineMonths;
    }

    Fading twoYears() {
        return twoYears;
    }

    /** What is left of each deal that halves in three years. */
    double[] threeYears() {
        return threeYears;
    }

    /** The investors' shares of all deals, those of the last months above all; each above 0, 1 in sum. */
    double[] popularity() {
        return popularity;
    }
}
