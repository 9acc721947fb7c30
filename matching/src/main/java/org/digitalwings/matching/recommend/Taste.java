package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How alike a profile is, in one space, to those that a history turned to: the square root of (sum of weight x cosine) /
 * (sum of weights + {@value #DOUBT}). The doubt keeps a history of one from passing for a settled taste; the root spreads the
 * small shares, which are most.
 *
 * @param share 0 to 1
 * @param alike the members of the history that are alike, most alike first
 */
record Taste(double share, List<Integer> alike) {

    static final Taste NONE = new Taste(0, List.of());

    private static final double DOUBT = 8;
    private static final double ALIKE = 0.3;

    private record Likeness(int member, double cosine) {}

    /** Compares in a space; {@code except} is not looked at. O(history x size of its profiles). */
    static Taste of(ProfileIndex index, Space space, History history, Measured profile, int except) {
        if (history.size() == 0 || profile.isEmpty(space)) {
            return NONE;
        }
        double mass = 0;
        List<Likeness> alike = new ArrayList<>();
        for (int at = 0; at < history.size(); at++) {
            int member = history.member(at);
            double cosine = member == except ? 0 : index.cosine(space, index.measured(member), profile);
            mass += history.weight(at) * cosine;
            if (cosine >= ALIKE) {
                alike.add(new Likeness(member, cosine));
            }
        }
        alike.sort(Comparator.comparingDouble(Likeness::cosine).reversed().thenComparingInt(Likeness::member));
        return new Taste(
                Math.sqrt(mass / (history.total() + DOUBT)),
                alike.stream().map(Likeness::member).toList());
    }
}
