package org.digitalwings.matching.roundtable;

/**
 * A topic of the theme, such as a step of an industry chain, that the invitees are to cover together.
 *
 * @param topic the topic's id
 * @param weight how much the topic matters, above 0 and up to 1
 * @param wanted how many invitees, counted by their weights on the topic, cover it fully; above 0
 */
public record TopicDemand(String topic, double weight, double wanted) {

    public TopicDemand {
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException(
                    "Weight %s of topic %s must be above 0 and at most 1.".formatted(weight, topic));
        }
        if (!(wanted > 0 && wanted < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Wanted count %s of topic %s must be above 0.".formatted(wanted, topic));
        }
    }
}
