package org.digitalwings.matching.roundtable;

import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a roundtable.
 *
 * @param organization for whom the guest comes, null where for nobody
 * @param topics ids of topics that the guest is about, each with a weight of 0 to 1
 * @param languages the languages that the guest speaks, at least one, as ISO 639 codes
 * @param absent the rounds, from 0, in which the guest is not there
 */
public record Guest(
        MemberId id,
        Role role,
        @Nullable MemberId organization,
        Map<String, Double> topics,
        Set<String> languages,
        Set<Integer> absent) {

    public Guest {
        topics = Map.copyOf(topics);
        languages = Set.copyOf(languages);
        absent = Set.copyOf(absent);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("Guest %s must speak at least one language.".formatted(id));
        }
        MemberId guest = id;
        topics.forEach((topic, weight) -> {
            if (!(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException(
                        "Weight %s of topic %s of guest %s must be 0 to 1.".formatted(weight, topic, guest));
            }
        });
    }
}
