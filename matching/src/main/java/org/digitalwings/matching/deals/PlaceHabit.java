package org.digitalwings.matching.deals;

/** Deals in the seeker's place ({@link Habits#lift}). */
record PlaceHabit() implements DealSignal {

    @Override
    public String code() {
        return "place";
    }

    @Override
    public double[] measure(Occasion occasion) {
        return Habits.lift(occasion, occasion.ledger().twoYears(), deal -> occasion.isInPlace(deal) ? 1 : 0);
    }
}
