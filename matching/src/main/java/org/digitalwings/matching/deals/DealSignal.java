package org.digitalwings.matching.deals;

/** One of the things by which investors are told apart. */
sealed interface DealSignal
        permits RecentDeals,
                AlikeDeals,
                AmountHabit,
                RegionAmountHabit,
                PlaceHabit,
                PlaceRoundHabit,
                SameAmountHabit,
                StageHabit,
                TopicHabit,
                AlikeWords,
                Openness,
                SingleDeal,
                CoInvestorWalk {

    /** The stable code that weights and explanations name it by. */
    String code();

    /** Its value for each investor. */
    double[] measure(Occasion occasion);

    /** The value that says nothing. */
    default double neutral(Ledger ledger) {
        return 0;
    }
}
