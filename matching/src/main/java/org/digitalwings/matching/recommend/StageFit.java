package org.digitalwings.matching.recommend;

import java.util.List;
import java.util.Optional;

/**
 * Stages: the share of one side's investments that were made in companies as far as the other is now ({@link Stages}). The stage
 * is counted in known rounds, since rounds are named differently everywhere.
 */
record StageFit() implements Signal {

    private static final List<String> NAMES = List.of("first", "second", "third", "later");

    @Override
    public String code() {
        return "stage-fit";
    }

    @Override
    public Evidence measure(Pair pair) {
        Stages stages = pair.request().stages();
        int sought = pair.request().stage();
        int offered = stages.next(pair.candidate());
        double theirs = sought == Stages.NONE ? 0 : stages.share(pair.candidate(), sought);
        double ours = 0;
        if (offered != Stages.NONE) {
            for (int actor : pair.request().actors()) {
                ours = Math.max(ours, pair.request().stageShare(actor, offered));
            }
        }
        double seekers = ours;
        return Evidence.of(
                "history",
                Math.max(theirs, seekers),
                theirs >= seekers ? Side.CANDIDATE : Side.SEEKER,
                () -> theirs >= seekers
                        ? reason(ReasonCode.HISTORY_AT_STAGE, sought, stages.companies(pair.candidate(), sought))
                        : reason(ReasonCode.FITS_HISTORY_AT_STAGE, offered, mostOfActors(pair, offered)));
    }

    private static int mostOfActors(Pair pair, int stage) {
        int most = 0;
        for (int actor : pair.request().actors()) {
            most = Math.max(most, pair.request().stages().companies(actor, stage));
        }
        return most;
    }

    /** Arguments: the number of companies, the name of the stage. */
    static Optional<Reason> reason(ReasonCode code, int stage, int companies) {
        return companies == 0
                ? Optional.empty()
                : Optional.of(new Reason(code, List.of(String.valueOf(companies), NAMES.get(stage)), List.of()));
    }
}
