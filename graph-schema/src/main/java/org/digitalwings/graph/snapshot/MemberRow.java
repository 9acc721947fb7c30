package org.digitalwings.graph.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member with what hangs on it, as it is stored: with fields that not everybody may see.
 *
 * @param visibility who may see which field, as {@code field=level}
 * @param updated the day of its last change, null where unknown
 * @param founded the first day on which somebody is known to have founded it, null where unknown
 * @param broaderTopics the ids of the topics that its topics are part of
 * @param places the place and the divisions it is part of, the largest first; empty where unknown
 */
public record MemberRow(
        String id,
        String kind,
        String name,
        @Nullable String nameEn,
        List<String> aliases,
        String text,
        @Nullable String country,
        List<String> visibility,
        boolean invented,
        List<PlaceRow> places,
        List<TopicRow> topics,
        List<String> technologies,
        List<EntryRow> entries,
        List<ExchangeRow> needs,
        List<ExchangeRow> offers,
        @Nullable LocalDate updated,
        @Nullable LocalDate founded,
        List<RoundRow> rounds,
        List<String> broaderTopics,
        @Nullable String email,
        @Nullable String phone) {

    /** A division that a place is part of, or the place itself. */
    public record PlaceRow(String id, String name) {}

    /** A topic that a member is about. */
    public record TopicRow(String id, String name, String nameEn, double weight) {}

    /** A member's entry in an edition. */
    public record EntryRow(
            int year, String track, String round, @Nullable String award) {}

    /** A need or an offer. */
    public record ExchangeRow(
            String kind, String text, @Nullable LocalDate until) {}

    /** A funding round in which a member raised money. */
    public record RoundRow(
            @Nullable LocalDate date,
            @Nullable String round,
            @Nullable Double amount,
            @Nullable String currency) {}
}
