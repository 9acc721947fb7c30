package org.digitalwings.graph.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member needs or offers.
 *
 * @param id its id; null for a new one
 * @param kind what sort of thing, as the graph spells it, such as {@code pilot-site}
 * @param text in the member's words, at most {@value #LONGEST} characters
 * @param until the last day on which it holds, null for ever
 */
public record Wish(
        @Nullable String id,
        String kind,
        String text,
        @Nullable LocalDate until) {

    /** The longest text. */
    public static final int LONGEST = 2000;

    public Wish {
        if (text.length() > LONGEST) {
            throw new InvalidProfileException(
                    "wish", "A need or offer has %d characters: at most %d.".formatted(text.length(), LONGEST));
        }
    }
}
