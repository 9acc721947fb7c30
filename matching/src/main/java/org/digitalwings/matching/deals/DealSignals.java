package org.digitalwings.matching.deals;

import java.util.List;

/** All signals. */
final class DealSignals {

    /** In the order of their weights. */
    static final List<DealSignal> ALL = List.of(
            new RecentDeals(),
            new AlikeDeals(),
            new AmountHabit(),
            new RegionAmountHabit(),
            new PlaceHabit(),
            new PlaceRoundHabit(),
            new SameAmountHabit(),
            new StageHabit(),
            new TopicHabit(),
            new AlikeWords(),
            new Openness(),
            new SingleDeal(),
            new CoInvestorWalk());

    private DealSignals() {}
}
