package org.digitalwings.matching.recommend;

import java.util.List;
import java.util.Optional;
import org.digitalwings.matching.community.Place;
import org.jspecify.annotations.Nullable;

/**
 * Places: the cosine of the divisions, so that a rare district counts more than a country, or the share of one side's history
 * that is where the other is ({@link Taste}).
 */
record PlaceFit() implements Signal {

    @Override
    public String code() {
        return "place";
    }

    @Override
    public Evidence measure(Pair pair) {
        double own = pair.likeness(Space.PLACE);
        Pair.Tastes tastes = pair.tastes(Space.PLACE);
        return Evidence.either("own", own, "history", tastes.share(), reason(pair, tastes));
    }

    private static Optional<Reason> reason(Pair pair, Pair.Tastes tastes) {
        Place theirs = pair.member().place();
        for (int actor : pair.request().actors()) {
            String common = common(pair.request().community().member(actor).place(), theirs);
            if (common != null) {
                return Optional.of(new Reason(ReasonCode.SAME_PLACE, List.of(common), List.of()));
            }
        }
        return history(pair, tastes);
    }

    /** Arguments: the number of members, the place. */
    private static Optional<Reason> history(Pair pair, Pair.Tastes tastes) {
        boolean candidates = tastes.candidates().share() >= tastes.seekers().share();
        List<Integer> alike = (candidates ? tastes.candidates() : tastes.seekers()).alike();
        Place place = candidates ? pair.seeker().place() : pair.member().place();
        if (alike.isEmpty() || place == null) {
            return Optional.empty();
        }
        ReasonCode code = candidates ? ReasonCode.HISTORY_IN_PLACE : ReasonCode.FITS_HISTORY_IN_PLACE;
        return Optional.of(new Reason(code, List.of(String.valueOf(alike.size()), place.name()), List.of()));
    }

    /** The smallest division that both places are in, null where there is none. */
    static @Nullable String common(@Nullable Place first, @Nullable Place second) {
        if (first == null || second == null) {
            return null;
        }
        String common = null;
        int depth = Math.min(first.path().size(), second.path().size());
        for (int i = 0; i < depth && first.path().get(i).equals(second.path().get(i)); i++) {
            common = first.path().get(i);
        }
        return common;
    }
}
