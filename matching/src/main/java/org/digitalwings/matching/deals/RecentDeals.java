package org.digitalwings.matching.deals;

/** How many deals of late: ln((d + 0.02) / D), where d is what is left of the investor's deals, halved every half year, D of all. */
record RecentDeals() implements DealSignal {

    private static final double PRESENCE = 0.02;

    @Override
    public String code() {
        return "recent-deals";
    }

    @Override
    public double[] measure(Occasion occasion) {
        Fading fading = occasion.ledger().halfYear();
        double[] values = new double[fading.investors().length];
        for (int investor = 0; investor < values.length; investor++) {
            values[investor] = value(fading.investors()[investor], fading);
        }
        return values;
    }

    /** That of an investor without deals. */
    @Override
    public double neutral(Ledger ledger) {
        return value(0, ledger.halfYear());
    }

    private static double value(double mass, Fading fading) {
        return Math.log((mass + PRESENCE) / fading.total());
    }
}
