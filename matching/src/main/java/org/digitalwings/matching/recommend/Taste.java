package org.digitalwings.matching.recommend;

/**
 * How alike a profile is, in one space, to those that a history turned to: the square root of (sum of weight x cosine) /
 * (sum of weights + {@value #DOUBT}). The doubt keeps a history of one from passing for a settled taste; the root spreads the
 * small shares, which are most.
 */
final class Taste {

    private static final double DOUBT = 8;

    private Taste() {}

    /**
     * The taste of a history, 0 to 1.
     *
     * @param mass the sum of weight x cosine
     */
    static double share(History history, double mass) {
        return mass <= 0 ? 0 : Math.min(1, Math.sqrt(mass / (history.total() + DOUBT)));
    }
}
