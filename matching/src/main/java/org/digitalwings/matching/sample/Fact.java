package org.digitalwings.matching.sample;

import java.time.LocalDate;
import java.util.List;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.RoundReached;
import org.jspecify.annotations.Nullable;

/** One thing that the sample says: who a member is, or what ties members to each other and to the world. */
public sealed interface Fact {

    /**
     * A member.
     *
     * @param nameEn the English name, null where the member has none or its name is English already
     * @param email an address under {@code example.org}, null for those that are no invented people
     */
    record Portrait(
            Member member,
            @Nullable String nameEn,
            @Nullable String email) implements Fact {}

    /**
     * A person works at an organisation.
     *
     * @param until the last day, null where it has none yet
     */
    record Employment(
            MemberId person,
            MemberId organization,
            String title,
            LocalDate since,
            @Nullable LocalDate until) implements Fact {}

    /** A person founded an organisation or a project. */
    record Founding(MemberId person, MemberId founded, LocalDate since) implements Fact {}

    /** An organisation runs a project. */
    record Running(MemberId organization, MemberId project) implements Fact {}

    /**
     * A person or an institution judged a project's entry.
     *
     * @param edition the year of the entry's edition
     * @param score 0 to 100, null where it is not known
     */
    record Judging(
            MemberId judge,
            MemberId project,
            int edition,
            RoundReached round,
            @Nullable Double score) implements Fact {}

    /**
     * An organisation raised money.
     *
     * @param id unique in the sample
     * @param round {@code angel}, {@code pre-a}, {@code a}, {@code b}, {@code c} or {@code d}
     * @param amount above 0, in units of the currency
     * @param currency ISO 4217
     */
    record FundingRound(
            String id,
            MemberId raisedBy,
            LocalDate date,
            String round,
            long amount,
            String currency,
            List<Stake> stakes)
            implements Fact {}

    /** An investor's part in a funding round. */
    record Stake(MemberId investor, boolean lead) {}

    /** A person contributed to an open-source project in a year. */
    record Contribution(MemberId person, String technology, int commits, int year) implements Fact {}

    /**
     * A company became a unicorn or the like.
     *
     * @param kind {@code near-unicorn}, {@code unicorn} or {@code listing}
     */
    record Milestone(MemberId organization, String kind, LocalDate date) implements Fact {}

    /**
     * Two members met at a matchmaking session of the past.
     *
     * @param gathering the session's id
     * @param rating what the two thought of it, 1 to 5
     */
    record Encounter(String gathering, LocalDate date, MemberId guest, MemberId host, int rating) implements Fact {}

    /** A member keeps another in its list. */
    record Bookmark(MemberId member, MemberId saved, LocalDate at) implements Fact {}
}
