package org.digitalwings.matching.recommend;

/**
 * One answer of the past, as it looked on the day before.
 *
 * @param side who answered
 * @param day the epoch day of the answer, or of the request that it answers
 * @param fit what spoke to who answered, from 0 to 1
 * @param habit of who answered; 0 for a seeker
 * @param load of who answered; 0 for a seeker
 */
record AnswerExample(Side side, int day, double fit, double habit, double load, boolean yes) {

    /** The features, in the order of {@link AnswerWeights}. */
    double[] features() {
        return side == Side.SEEKER ? new double[] {1, fit} : new double[] {1, fit, habit, -load};
    }

    double probability(double[] coefficients) {
        double[] features = features();
        double logOdds = 0;
        for (int at = 0; at < features.length; at++) {
            logOdds += coefficients[at] * features[at];
        }
        return AnswerWeights.probability(logOdds);
    }

    /** The logarithmic loss of coefficients. */
    double loss(double[] coefficients) {
        double chance = probability(coefficients);
        return -Math.log(Math.max(yes ? chance : 1 - chance, 1e-300));
    }
}
