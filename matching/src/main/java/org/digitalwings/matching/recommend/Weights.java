package org.digitalwings.matching.recommend;

import java.util.List;
import java.util.stream.Stream;
import org.digitalwings.matching.community.MemberKind;

/**
 * How much each signal counts: positive weights that sum up to 1, so that a score is from 0 to 1. The proportions of text, topic, place, stage, ties,
 * co-investment and momentum follow what ranked three public investment histories best: nine stretches of half a year or a year,
 * each from the time before it; needs and newcomers, of which those histories know nothing, are set by judgement.
 */
final class Weights {

    /** A signal and its weight. */
    record Weighted(Signal signal, double weight) {}

    static final List<Weighted> STANDARD = List.of(
            new Weighted(new TextFit(), 0.17),
            new Weighted(new TopicFit(), 0.09),
            new Weighted(new NeedOfferFit(), 0.18),
            new Weighted(new PlaceFit(), 0.12),
            new Weighted(new StageFit(), 0.03),
            new Weighted(new TieProximity(), 0.10),
            new Weighted(new CoInvestment(), 0.19),
            new Weighted(new Momentum(), 0.10),
            new Weighted(new Newcomer(), 0.02));

    /**
     * For an investor as a company that raises money sees it: its history is read by the model learned from deals, what the sides say of themselves,
     * needs and ties stay beside it, in proportions set by judgement.
     */
    static final List<Weighted> FUNDING = List.of(
            new Weighted(new TrackRecord(), 0.58),
            new Weighted(new TextFit(false), 0.07),
            new Weighted(new TopicFit(false), 0.04),
            new Weighted(new NeedOfferFit(), 0.18),
            new Weighted(new PlaceFit(false), 0.03),
            new Weighted(new TieProximity(), 0.08),
            new Weighted(new Newcomer(), 0.02));

    /** How much likeness to the wish's examples counts for the seeker on top of all else: as much as all else together. */
    static final double EXAMPLES = 1;

    private static final Weighted LIKE_EXAMPLES = new Weighted(new LikeExamples(), EXAMPLES);

    private Weights() {}

    /** The weights by which a pair is scored. */
    static List<Weighted> of(Pair pair) {
        List<Weighted> usual = pair.member().kind() == MemberKind.INVESTOR
                        && pair.request().funding().isPresent()
                ? FUNDING
                : STANDARD;
        return pair.request().wish().examples().areNone()
                ? usual
                : Stream.concat(usual.stream(), Stream.of(LIKE_EXAMPLES)).toList();
    }
}
