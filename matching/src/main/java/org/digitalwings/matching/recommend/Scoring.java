package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final List<Evidence.Told> told;

    private Scoring(MemberId member, Explanation explanation, List<Evidence.Told> told) {
        this.member = member;
        this.explanation = explanation;
        this.told = told;
    }

    static Scoring of(Pair pair) {
        List<Explanation> parts = new ArrayList<>();
        List<Evidence.Told> told = new ArrayList<>();
        for (Weights.Weighted weighted : Weights.of(pair)) {
            Evidence evidence = weighted.signal().measure(pair);
            List<Explanation> smaller = new ArrayList<>();
            for (Explanation part : evidence.parts()) {
                smaller.add(Explanation.of(part.signal(), weighted.weight() * part.value()));
            }
            parts.add(Explanation.sum(weighted.signal().code(), smaller));
            for (Evidence.Told tellable : evidence.told()) {
                double value = weighted.weight() * tellable.value();
                if (value >= WORTH_TELLING) {
                    told.add(new Evidence.Told(value, tellable.telling()));
                }
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
                .sorted(Comparator.comparingDouble(Evidence.Told::value).reversed())
                .map(Evidence.Told::telling)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .limit(REASONS)
                .toList();
        return new Suggestion(member, score(), explanation, reasons);
    }
}
