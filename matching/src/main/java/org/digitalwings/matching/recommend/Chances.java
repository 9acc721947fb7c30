package org.digitalwings.matching.recommend;

/**
 * How likely two are to agree to meet.
 *
 * @param seeker the probability that the seeker says yes to the candidate, if it says anything: that it saves it or asks to meet it rather than passes it
 * @param candidate the probability that the candidate says yes to the seeker once it is asked
 */
public record Chances(double seeker, double candidate) {

    /** The probability that both say yes, taken as independent given what is known of the pair. */
    public double both() {
        return seeker * candidate;
    }
}
