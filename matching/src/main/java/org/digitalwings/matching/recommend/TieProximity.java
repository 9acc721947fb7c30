package org.digitalwings.matching.recommend;

import java.util.List;
import java.util.Optional;

/** Ties: s / (s + {@value #HALF}), where s is what flows from the seeker to the candidate over at most three ties ({@link Reach}). */
record TieProximity() implements Signal {

    /** The strength worth half the signal: about that of one common acquaintance of the last years. */
    private static final double HALF = 0.1;

    @Override
    public String code() {
        return "tie-proximity";
    }

    @Override
    public Evidence measure(Pair pair) {
        double strength = pair.request().reach().strength(pair.candidate());
        return strength == 0
                ? Evidence.NONE
                : Evidence.of(
                        "paths",
                        strength / (strength + HALF),
                        Side.BOTH,
                        () -> reason(pair, pair.request().reach().path(pair.candidate())));
    }

    /** Arguments: the names of the members between the two. */
    private static Optional<Reason> reason(Pair pair, List<Integer> path) {
        if (path.size() < 2) {
            return Optional.empty();
        }
        String between = pair.names(path.subList(1, path.size() - 1), path.size());
        ReasonCode code = path.size() == 2 ? ReasonCode.TIED : ReasonCode.TIED_THROUGH;
        return Optional.of(
                new Reason(code, List.of(between), path.stream().map(pair::id).toList()));
    }
}
