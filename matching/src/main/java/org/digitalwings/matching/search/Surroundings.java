package org.digitalwings.matching.search;

import java.util.List;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Around whom a text asks to search.
 *
 * @param member the one in the middle, null where the text says nothing of it
 * @param steps how far, null where the text does not say
 * @param typed the parts of the text that said so
 */
public record Surroundings(
        @Nullable MemberId member, @Nullable Integer steps, List<String> typed) {

    /** Nothing said. */
    public static final Surroundings NONE = new Surroundings(null, null, List.of());

    /** Steps, where a text says no number. */
    public static final int USUAL_STEPS = 2;

    public Surroundings {
        typed = List.copyOf(typed);
    }
}
