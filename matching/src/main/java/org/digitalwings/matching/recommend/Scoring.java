package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.digitalwings.matching.community.MemberId;

/**
 * What the signals measure of a pair, as a score and its explanation: the weighted sum. The reasons are worded only when
 * they are asked for.
 */
final class Scoring {

    /** Best first; ties are broken by id. */
    static final Comparator<Scoring> BEST_FIRST =
            Comparator.comparingDouble(Scoring::score).reversed().thenComparing(scoring -> scoring.member);

    private static final int REASONS = 3;

    /** A reason that adds less than this is not worth telling. */
    private static final double WORTH_TELLING = 0.005;

    private final MemberId member;
    private final Explanation explanation;
    private final List<Told> told;

    private record Told(double value, Evidence evidence) {}

    private Scoring(MemberId member, Explanation explanation, List<Told> told) {
        this.member = member;
        this.explanation = explanation;
        this.told = told;
    }

    static Scoring of(Pair pair) {
        List<Explanation> parts = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (Weights.Weighted weighted : Weights.STANDARD) {
            Evidence evidence = weighted.signal().measure(pair);
            List<Explanation> smaller = new ArrayList<>();
            for (Explanation part : evidence.parts()) {
                smaller.add(Explanation.of(part.signal(), weighted.weight() * part.value()));
            }
            Explanation part = Explanation.sum(weighted.signal().code(), smaller);
            parts.add(part);
            if (part.value() >= WORTH_TELLING) {
                told.add(new Told(part.value(), evidence));
            }
        }
        return new Scoring(pair.id(pair.candidate()), Explanation.sum("score", parts), told);
    }

    double score() {
        return explanation.value();
    }

    /** The suggestion with its strongest reasons in words. */
    Suggestion suggestion() {
        List<Reason> reasons = told.stream()
                .sorted(Comparator.comparingDouble(Told::value).reversed())
                .map(Told::evidence)
                .map(Evidence::reason)
                .flatMap(Optional::stream)
                .limit(REASONS)
                .toList();
        return new Suggestion(member, score(), explanation, reasons);
    }
}
