package org.digitalwings.matching.recommend;

/** One way to measure how well a candidate suits a seeker. */
sealed interface Signal
        permits TrackRecord,
                TextFit,
                TopicFit,
                PlaceFit,
                StageFit,
                NeedOfferFit,
                TieProximity,
                LikeExamples,
                CoInvestment,
                Momentum,
                Newcomer {

    /** The stable code under which the explanation names it. */
    String code();

    /** What is measured of a pair; a value from 0 to 1, and of {@link LikeExamples} from -0.5. */
    Evidence measure(Pair pair);
}
