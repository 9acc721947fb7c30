package org.digitalwings.matching.deals;

/** First rounds, where the seeker raises its first, or else later ones ({@link Habits#lift}). */
record StageHabit() implements DealSignal {

    @Override
    public String code() {
        return "first-or-next";
    }

    @Override
    public double[] measure(Occasion occasion) {
        return Habits.lift(occasion, occasion.ledger().twoYears(), deal -> occasion.isOfKind(deal) ? 1 : 0);
    }
}
