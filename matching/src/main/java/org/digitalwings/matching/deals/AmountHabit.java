package org.digitalwings.matching.deals;

/** Deals of about the amount sought ({@link Habits#lift}). */
record AmountHabit() implements DealSignal {

    @Override
    public String code() {
        return "amount";
    }

    @Override
    public double[] measure(Occasion occasion) {
        return Habits.lift(occasion, occasion.ledger().twoYears(), occasion::amounts);
    }
}
