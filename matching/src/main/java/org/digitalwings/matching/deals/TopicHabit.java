package org.digitalwings.matching.deals;

/** Deals of the last months in the seeker's topics ({@link Habits#lift}). */
record TopicHabit() implements DealSignal {

    @Override
    public String code() {
        return "topics";
    }

    @Override
    public double[] measure(Occasion occasion) {
        return Habits.lift(occasion, occasion.ledger().nineMonths(), occasion::topics);
    }
}
