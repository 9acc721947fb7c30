package org.digitalwings.matching.deals;

/**
 * How open an investor is to companies it has not invested in yet: (f + r / 2) / (m + 1 / 2), where m is what is left of its deals, halved
 * every two years, f of those that were its first in a company, and r the share of firsts among all deals.
 */
record Openness() implements DealSignal {

    private static final double DOUBT = 0.5;

    @Override
    public String code() {
        return "openness";
    }

    @Override
    public double[] measure(Occasion occasion) {
        Ledger ledger = occasion.ledger();
        Fading fading = ledger.twoYears();
        double usual = neutral(ledger);
        double[] values = firsts(ledger);
        for (int investor = 0; investor < values.length; investor++) {
            values[investor] = (values[investor] + DOUBT * usual) / (fading.investors()[investor] + DOUBT);
        }
        return values;
    }

    /** The share of firsts among all deals. */
    @Override
    public double neutral(Ledger ledger) {
        double all = 0;
        for (double first : firsts(ledger)) {
            all += first;
        }
        return all / ledger.twoYears().total();
    }

    private static double[] firsts(Ledger ledger) {
        double[] column = ledger.twoYears().deals().clone();
        for (int deal = 0; deal < column.length; deal++) {
            column[deal] = ledger.table().isFirst(deal) ? column[deal] : 0;
        }
        return ledger.table().byInvestor(column);
    }
}
