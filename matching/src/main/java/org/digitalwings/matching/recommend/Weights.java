package org.digitalwings.matching.recommend;

import java.util.List;

/**
 * How much each signal counts: positive weights that sum up to 1, so that a score is from 0 to 1. The proportions of text, topic, place,
 * co-investment and momentum follow what ranked the last half year of three public investment histories best, from the
 * time before it; needs, ties and newcomers, of which those histories know nothing, are set by judgement.
 */
final class Weights {

    /** A signal and its weight. */
    record Weighted(Signal signal, double weight) {}

    static final List<Weighted> STANDARD = List.of(
            new Weighted(new TextFit(), 0.22),
            new Weighted(new TopicFit(), 0.10),
            new Weighted(new NeedOfferFit(), 0.18),
            new Weighted(new PlaceFit(), 0.12),
            new Weighted(new TieProximity(), 0.06),
            new Weighted(new CoInvestment(), 0.20),
            new Weighted(new Momentum(), 0.10),
            new Weighted(new Newcomer(), 0.02));

    private Weights() {}
}
