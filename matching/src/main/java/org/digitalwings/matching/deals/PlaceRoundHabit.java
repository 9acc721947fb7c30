package org.digitalwings.matching.deals;

/** Deals in the seeker's place in rounds of the name sought ({@link Habits#lift}). */
record PlaceRoundHabit() implements DealSignal {

    @Override
    public String code() {
        return "place-round";
    }

    @Override
    public double[] measure(Occasion occasion) {
        return Habits.lift(
                occasion,
                occasion.ledger().twoYears(),
                deal -> occasion.isInPlace(deal) && occasion.isOfRound(deal) ? 1 : 0);
    }
}
