package org.digitalwings.matching.roundtable;

import java.util.Map;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be invited to a roundtable.
 *
 * @param organization for whom the candidate comes, null where for nobody
 * @param relevance how well the candidate suits the theme, 0 to 1
 * @param locality how near the candidate is to the city, 0 to 1
 * @param freshness 1 where never asked before, down to 0 where asked just now
 * @param acceptance the probability that the candidate accepts, 0 to 1
 * @param topics ids of topics that the candidate can speak on, each with a weight above 0 and up to 1
 */
public record Candidate(
        MemberId id,
        Role role,
        @Nullable MemberId organization,
        double relevance,
        double locality,
        double freshness,
        double acceptance,
        Map<String, Double> topics) {

    public Candidate {
        requireShare(id, "Relevance", relevance);
        requireShare(id, "Locality", locality);
        requireShare(id, "Freshness", freshness);
        requireShare(id, "Acceptance", acceptance);
        topics.forEach((topic, weight) -> requireShare(id, "Weight of topic " + topic, weight));
        topics = Map.copyOf(topics);
    }

    private static void requireShare(MemberId id, String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("%s %s of candidate %s must be 0 to 1.".formatted(what, value, id));
        }
    }
}
