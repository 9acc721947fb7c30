package org.digitalwings.matching.deals;

/**
 * The two ways to read an investor's habits off weighted deals. Both are logarithms of ratios: 0 says nothing either way, and an
 * investor with few deals stays near it.
 */
final class Habits {

    /** How many deals of everybody's an investor is given before its own count. */
    private static final double DOUBT = 4;

    /** How much a deal counts as one of a kind, 0 to 1. */
    interface Kind {
        double of(int deal);
    }

    private Habits() {}

    /**
     * What share of an investor's deals is of a kind, against everybody's: ln((s + 4 p) / ((m + 4) p)), where m is what is left of its
     * deals, s of those of the kind, and p the share of the kind among all deals (Bayes' estimate towards p). 0 where no deal is.
     */
    static double[] lift(Occasion occasion, Fading fading, Kind kind) {
        DealTable table = occasion.ledger().table();
        double[] sums = new double[table.investors()];
        double total = 0;
        for (int investor = 0; investor < sums.length; investor++) {
            double sum = 0;
            for (int deal = table.start(investor); deal < table.start(investor + 1); deal++) {
                double weight = kind.of(deal);
                if (weight != 0 && !occasion.isOwn(deal)) {
                    sum += weight * fading.deals()[deal];
                }
            }
            sums[investor] = sum;
            total += sum;
        }
        if (total == 0) {
            return sums;
        }
        double share = total / fading.total();
        for (int investor = 0; investor < sums.length; investor++) {
            double all = fading.investors()[investor];
            sums[investor] = Math.log((sums[investor] + DOUBT * share) / ((all + DOUBT) * share));
        }
        return sums;
    }

    /**
     * Who makes the deals of a kind, against who makes all: ln((x + a q) / (sum of x + a)) - ln q, where x is an investor's mass and q
     * its share of all deals.
     *
     * @param masses by investor
     * @param doubt a: how much mass is given to everybody in proportion to q before x counts
     */
    static double[] share(Occasion occasion, double[] masses, double doubt) {
        double[] popularity = occasion.ledger().popularity();
        double total = 0;
        for (double mass : masses) {
            total += mass;
        }
        double[] shares = new double[masses.length];
        for (int investor = 0; investor < shares.length; investor++) {
            double expected = popularity[investor];
            shares[investor] = Math.log((masses[investor] / expected + doubt) / (total + doubt));
        }
        return shares;
    }
}
