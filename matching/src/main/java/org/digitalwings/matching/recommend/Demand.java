package org.digitalwings.matching.recommend;

import org.digitalwings.matching.community.MemberId;

/**
 * How requests to meet are answered, and who is shown to many.
 *
 * @param showings how often members were shown lately
 */
record Demand(AnswerWeights weights, Showings showings) {

    static final Demand USUAL = new Demand(AnswerWeights.STANDARD, Showings.NONE);

    /** How many of those who see somebody in a list ask to meet. */
    private static final double ASKS_A_SHOWING = 0.05;

    /** Whether a member may be shown to more: not where too many wait for its answer, unless load is not counted. */
    boolean hasRoomFor(Answers answers) {
        return weights.load() == 0 || !answers.isFull();
    }

    double expected(MemberId member) {
        return ASKS_A_SHOWING * showings.of(member);
    }
}
