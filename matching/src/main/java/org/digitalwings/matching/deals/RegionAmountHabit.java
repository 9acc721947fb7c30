package org.digitalwings.matching.deals;

/** Deals of about the amount sought, in the seeker's region ({@link Habits#lift}). */
record RegionAmountHabit() implements DealSignal {

    @Override
    public String code() {
        return "region-amount";
    }

    @Override
    public double[] measure(Occasion occasion) {
        return Habits.lift(
                occasion, occasion.ledger().twoYears(), deal -> occasion.isInRegion(deal) ? occasion.amounts(deal) : 0);
    }
}
