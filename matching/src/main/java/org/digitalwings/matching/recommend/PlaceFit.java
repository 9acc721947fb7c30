package org.digitalwings.matching.recommend;

import java.util.List;
import java.util.Optional;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Place;
import org.jspecify.annotations.Nullable;

/**
 * Places: the cosine of the divisions, so that a rare district counts more than a country, or the share of one side's history
 * that is where the other is ({@link Taste}).
 */
record PlaceFit(boolean byHistory) implements Signal {

    PlaceFit() {
        this(true);
    }

    @Override
    public String code() {
        return "place";
    }

    @Override
    public Evidence measure(Pair pair) {
        double own = pair.likeness(Space.PLACE);
        Pair.Tastes tastes = byHistory ? pair.tastes(Space.PLACE) : Pair.Tastes.NONE;
        return Evidence.either(new Evidence.Part("own", own, Side.BOTH), tastes.part(), () -> reason(pair, tastes));
    }

    private static Optional<Reason> reason(Pair pair, Pair.Tastes tastes) {
        Place theirs = pair.member().place();
        for (int actor : pair.request().actors()) {
            String common = common(pair.request().community().member(actor).place(), theirs);
            if (common != null && isTelling(pair, common)) {
                return Optional.of(new Reason(ReasonCode.SAME_PLACE, List.of(common), List.of()));
            }
        }
        return history(pair, tastes);
    }

    /** The smallest division of the other side in which there are precedents. */
    private static Optional<Reason> history(Pair pair, Pair.Tastes tastes) {
        Precedents precedents = Precedents.clearer(pair, tastes);
        Place place = precedents.areCandidates()
                ? pair.seeker().place()
                : pair.member().place();
        List<String> path = place == null ? List.of() : place.path();
        return path.reversed().stream()
                .filter(division -> isTelling(pair, division))
                .map(division -> precedents.reason(
                        ReasonCode.HISTORY_IN_PLACE,
                        ReasonCode.FITS_HISTORY_IN_PLACE,
                        Space.PLACE,
                        member -> isIn(pair.request().community().member(member), division),
                        List.of(division)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isIn(Member member, String division) {
        Place place = member.place();
        return place != null && place.path().contains(division);
    }

    /** Whether being in a division says something: most of the community is not. */
    private static boolean isTelling(Pair pair, String division) {
        int there = pair.index().frequency(pair.index().lexicon().find(Space.PLACE, division));
        return 2 * there <= pair.index().community().size();
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
