package org.digitalwings.graph.profile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The community at a glance.
 *
 * @param kinds how many members of each kind, the most numerous first
 * @param editions the editions with their numbers of entries and awards, the latest first
 * @param changes the latest changes of members that are still there, the latest first
 * @param gatherings the gatherings, the next or latest first
 */
public record Glance(
        List<KindCount> kinds, List<EditionFact> editions, List<LatestChange> changes, List<GatheringFact> gatherings) {

    /**
     * How many members there are of a kind.
     *
     * @param kind as the graph spells it
     * @param members above 0
     */
    public record KindCount(String kind, long members) {}

    /**
     * An edition of a competition.
     *
     * @param competition the competition
     * @param year the year
     * @param entries how many entries it has
     * @param awards how many of them won an award
     */
    public record EditionFact(Named competition, int year, long entries, long awards) {}

    /**
     * A change of the log.
     *
     * @param member who changed
     * @param kind {@code created} or {@code changed}
     * @param at when
     */
    public record LatestChange(MemberLink member, String kind, Instant at) {}

    /**
     * A gathering.
     *
     * @param id its id
     * @param name its name
     * @param kind {@code matchmaking-session} or {@code city-roundtable}
     * @param date such as 2026-11-22, null where it has none yet
     * @param status such as {@code planned}
     * @param invented whether it is made up for a sample community
     */
    public record GatheringFact(
            String id,
            String name,
            String kind,
            @Nullable String date,
            @Nullable String status,
            boolean invented) {}

    /** How many members there are in all. */
    public long members() {
        return kinds.stream().mapToLong(KindCount::members).sum();
    }
}
