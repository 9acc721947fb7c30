package org.digitalwings.matching.deals;

/** Whether an investor has made a single deal so far: 1, or else 0. Most of those make no second one. */
record SingleDeal() implements DealSignal {

    @Override
    public String code() {
        return "single-deal";
    }

    @Override
    public double[] measure(Occasion occasion) {
        DealTable table = occasion.ledger().table();
        double[] values = new double[table.investors()];
        for (int investor = 0; investor < values.length; investor++) {
            values[investor] = table.start(investor + 1) - table.start(investor) == 1 ? 1 : 0;
        }
        return values;
    }
}
