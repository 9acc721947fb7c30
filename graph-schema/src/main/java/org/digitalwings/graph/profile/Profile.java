package org.digitalwings.graph.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member with everything its page shows, hidden fields included. Lists that grow without bound end after
 * {@value #MOST} items.
 *
 * @param link id, name and kind
 * @param aliases further names
 * @param text what the member is and does, empty where unknown
 * @param website an address, null where unknown
 * @param email an address, null where unknown
 * @param phone a number, null where unknown
 * @param country ISO 3166-1 alpha-2, null where unknown
 * @param visibility who may see which of these fields
 * @param source where the member was imported from, null where it was not
 * @param version counts the edits, from 0
 * @param updatedAt when it was last edited, null where unknown
 * @param places the place and what it is part of, the smallest first
 * @param topics what the member is about, the weightiest first
 * @param technologies what it is built on, by name
 * @param entries what it, or a project that it runs or founded, entered, the latest first
 * @param rounds the funding it raised, the latest first
 * @param investments what it invested in, the latest first
 * @param people who works at, founded or runs it, and the other way round
 * @param milestones what it reached, the latest first
 * @param needs what it needs
 * @param offers what it offers
 */
public record Profile(
        MemberLink link,
        List<String> aliases,
        String text,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String country,
        Visibility visibility,
        @Nullable String source,
        long version,
        @Nullable Instant updatedAt,
        List<Named> places,
        List<Named> topics,
        List<String> technologies,
        List<EntryFact> entries,
        List<RoundFact> rounds,
        List<InvestmentFact> investments,
        List<PersonFact> people,
        List<MilestoneFact> milestones,
        List<Wish> needs,
        List<Wish> offers) {

    static final int MOST = 100;

    /** The profile as an audience may see it: what is hidden from it is empty, and nothing says what that is. */
    public Profile shownTo(Audience to) {
        return new Profile(
                link,
                aliases,
                visibility.shows(Field.TEXT, to) ? text : "",
                visibility.shows(Field.WEBSITE, to) ? website : null,
                visibility.shows(Field.EMAIL, to) ? email : null,
                visibility.shows(Field.PHONE, to) ? phone : null,
                visibility.shows(Field.PLACE, to) ? country : null,
                to == Audience.NOBODY ? visibility : Visibility.UNSAID,
                to.compareTo(Audience.MANAGERS) >= 0 ? source : null,
                version,
                updatedAt,
                shown(Field.PLACE, to, places),
                shown(Field.TOPICS, to, topics),
                technologies,
                entries,
                rounds,
                investments,
                people,
                milestones,
                shown(Field.NEEDS, to, needs),
                shown(Field.OFFERS, to, offers));
    }

    private <T> List<T> shown(Field field, Audience to, List<T> values) {
        return visibility.shows(field, to) ? values : List.of();
    }

    /**
     * What was entered in a competition, and how far it came.
     *
     * @param member who entered, null for the member itself
     * @param competition the competition
     * @param year the edition's year
     * @param track the track
     * @param round the round reached, such as {@code semi-final}
     * @param award such as {@code first-prize}, null without one
     */
    public record EntryFact(
            @Nullable MemberLink member,
            Named competition,
            int year,
            Named track,
            @Nullable String round,
            @Nullable String award) {}

    /**
     * Funding that the member raised.
     *
     * @param date its date, null where unknown
     * @param round such as {@code A}, null where unknown
     * @param amount in units of the currency, null where unknown
     * @param currency ISO 4217, null where unknown
     * @param investors who invested, by name
     */
    public record RoundFact(
            @Nullable LocalDate date,
            @Nullable String round,
            @Nullable Double amount,
            @Nullable String currency,
            List<MemberLink> investors) {}

    /**
     * An investment that the member made.
     *
     * @param member in whom
     * @param date its date, null where unknown
     * @param round such as {@code A}, null where unknown
     * @param lead whether the member led the round
     */
    public record InvestmentFact(
            MemberLink member,
            @Nullable LocalDate date,
            @Nullable String round,
            boolean lead) {}

    /**
     * A tie between a person and an organisation or project, or an organisation and its project.
     *
     * @param member the other member
     * @param tie {@code works-at}, {@code founded} or {@code runs}
     * @param outgoing whether this member is the one that works, founded or runs
     * @param title the person's title, null where unknown
     * @param past whether it has ended
     */
    public record PersonFact(
            MemberLink member,
            String tie,
            boolean outgoing,
            @Nullable String title,
            boolean past) {}

    /**
     * Something reached.
     *
     * @param kind such as {@code unicorn}
     * @param date when, null where unknown
     */
    public record MilestoneFact(String kind, @Nullable LocalDate date) {}
}
