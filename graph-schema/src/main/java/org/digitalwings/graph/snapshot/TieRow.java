package org.digitalwings.graph.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tie between two members, with what lies between them in the graph left out.
 *
 * @param measure what the tie's kind is measured by: an amount for {@code INVESTED}, a score for {@code JUDGED}, a rating
 *     for {@code MET}; null where it has none or it is unknown
 * @param unit the currency of an amount (ISO 4217), null for the others
 */
public record TieRow(
        String from,
        String kind,
        String to,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Double measure,
        @Nullable String unit) {}
