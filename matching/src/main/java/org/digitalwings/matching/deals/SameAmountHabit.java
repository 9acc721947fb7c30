package org.digitalwings.matching.deals;

/** Deals of the very amount and currency sought, such as the standard cheque of an accelerator ({@link Habits#lift}). */
record SameAmountHabit() implements DealSignal {

    @Override
    public String code() {
        return "same-amount";
    }

    @Override
    public double[] measure(Occasion occasion) {
        return Habits.lift(occasion, occasion.ledger().twoYears(), deal -> occasion.isOfAmount(deal) ? 1 : 0);
    }
}
