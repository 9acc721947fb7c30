package org.digitalwings.matching.recommend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.digitalwings.matching.community.MemberId;

/**
 * What a pair is worth: the probability that both sides say yes. The explanation gives each side one half of it, as the Shapley value shares out a product of two, and
 * explains the half by what makes that side say yes. Explained and worded only when it is asked for.
 */
final class Scoring {

    /** Best first; ties are broken by id. */
    static final Comparator<Scoring> BEST_FIRST =
            Comparator.comparingDouble(Scoring::score).reversed().thenComparing(scoring -> scoring.member);

    private static final int REASONS = 3;

    private final int index;
    private final MemberId member;
    private final Fit fit;
    private final Reply seeker;
    private final Reply candidate;

    private Scoring(int index, MemberId member, Fit fit, Reply seeker, Reply candidate) {
        this.index = index;
        this.member = member;
        this.fit = fit;
        this.seeker = seeker;
        this.candidate = candidate;
    }

    static Scoring of(Pair pair) {
        AnswerWeights weights = pair.request().answerWeights();
        Fit fit = Fit.of(pair);
        double load = pair.answers().load(pair.request().expected(pair.candidate()));
        Reply seeker = Reply.of(weights.seekerBase(), weights.seekerFit() * fit.of(Side.SEEKER), 0, 0);
        Reply candidate = Reply.of(
                weights.candidateBase(),
                weights.candidateFit() * fit.of(Side.CANDIDATE),
                weights.habit() * pair.answers().habit(),
                -weights.load() * load);
        return new Scoring(pair.candidate(), pair.id(pair.candidate()), fit, seeker, candidate);
    }

    /** The candidate's index. */
    int candidate() {
        return index;
    }

    double score() {
        return chances().both();
    }

    private Chances chances() {
        return new Chances(seeker.probability(), candidate.probability());
    }

    /** The suggestion with its strongest reasons in words, and what else is to be told of it. */
    Suggestion suggestion(List<Reason> notes) {
        Chances chances = chances();
        Explanation explanation = Explanation.sum(
                "score",
                List.of(
                        seeker.explain("seeker-says-yes", fit, Side.SEEKER, chances.candidate() / 2),
                        candidate.explain("candidate-says-yes", fit, Side.CANDIDATE, chances.seeker() / 2)));
        List<Reason> reasons = fit.told().stream()
                .sorted(Comparator.comparingDouble(Evidence.Told::value).reversed())
                .map(Evidence.Told::telling)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .limit(REASONS)
                .toList();
        return new Suggestion(member, score(), chances, explanation, reasons, notes);
    }
}
