package org.digitalwings.matching.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A directed tie between two members.
 *
 * @param since the day from which it holds or on which it happened, null where unknown
 * @param until the last day on which it holds, null where it still does
 * @param weight above 0; what it measures depends on the kind
 */
public record Tie(
        MemberId from,
        TieKind kind,
        MemberId to,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        double weight) {

    public Tie {
        if (!(weight > 0)) {
            throw new IllegalArgumentException(
                    "Weight %s of the tie %s %s %s must be above 0.".formatted(weight, from, kind, to));
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("Member %s cannot be tied to itself (%s).".formatted(from, kind));
        }
    }
}
