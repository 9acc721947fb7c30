package org.digitalwings.matching.community;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member as everybody in the community may see it: whatever is visible to fewer people is left out before a member
 * is made.
 *
 * @param name the usual name, not blank
 * @param aliases further names in any language, without {@code name}
 * @param text what the member is and does, in any language, empty where unknown
 * @param country ISO 3166-1 alpha-2, null where unknown
 * @param topics the topics the member is about, each with a weight above 0 and up to 1
 * @param technologies names of the base models and open-source projects it is built on
 * @param invented whether the member is made up for a sample community
 * @param background what it is sifted and sorted by beside what it says itself
 */
public record Member(
        MemberId id,
        MemberKind kind,
        String name,
        List<String> aliases,
        String text,
        @Nullable String country,
        @Nullable Place place,
        Map<Topic, Double> topics,
        List<String> technologies,
        List<Entry> entries,
        List<Need> needs,
        List<Offer> offers,
        boolean invented,
        Background background) {

    public Member {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Member %s must have a name.".formatted(id));
        }
        topics.forEach((topic, weight) -> {
            if (!(weight > 0 && weight <= 1)) {
                throw new IllegalArgumentException("Weight %s of topic %s of member %s must be above 0 and at most 1."
                        .formatted(weight, topic.id(), id));
            }
        });
        aliases = List.copyOf(aliases);
        topics = Map.copyOf(topics);
        technologies = List.copyOf(technologies);
        entries = List.copyOf(entries);
        needs = List.copyOf(needs);
        offers = List.copyOf(offers);
    }

    /** A member of which no background is known. */
    public Member(
            MemberId id,
            MemberKind kind,
            String name,
            List<String> aliases,
            String text,
            @Nullable String country,
            @Nullable Place place,
            Map<Topic, Double> topics,
            List<String> technologies,
            List<Entry> entries,
            List<Need> needs,
            List<Offer> offers,
            boolean invented) {
        this(
                id,
                kind,
                name,
                aliases,
                text,
                country,
                place,
                topics,
                technologies,
                entries,
                needs,
                offers,
                invented,
                Background.NONE);
    }
}
