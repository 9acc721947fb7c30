package org.digitalwings.matching.recommend;

import java.time.LocalDate;
import java.util.Set;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What kind of suggestions a member wishes for.
 *
 * @param kinds the kinds to suggest; empty lets the seeker's kind decide
 * @param purpose what the meeting is for, null for anything
 * @param topics ids of topics, any of which must be the candidate's; empty for all
 * @param places names of divisions, any of which must be in the candidate's place; empty for all
 * @param text more words on what is sought, empty for none
 * @param asOf the day on which the suggestion is made: nothing dated later is looked at
 * @param round the funding round that is to be raised; forbids nobody, but investors of such rounds come first
 */
public record Wish(
        Set<MemberKind> kinds,
        @Nullable Purpose purpose,
        Set<String> topics,
        Set<String> places,
        String text,
        LocalDate asOf,
        Round round) {

    /**
     * A funding round that is to be raised.
     *
     * @param name what it is called, such as A轮; null where it is not stated
     * @param cny about how much is sought, in CNY; 0 where it is not stated
     * @param currency ISO 4217, the currency in which the amount is stated; null where none is
     */
    public record Round(
            @Nullable String name, double cny, @Nullable String currency) {

        /** Nothing is stated. */
        public static final Round UNSTATED = new Round(null, 0, null);
    }

    public Wish {
        kinds = Set.copyOf(kinds);
        topics = Set.copyOf(topics);
        places = Set.copyOf(places);
    }

    /** A wish that states no funding round. */
    public Wish(
            Set<MemberKind> kinds,
            @Nullable Purpose purpose,
            Set<String> topics,
            Set<String> places,
            String text,
            LocalDate asOf) {
        this(kinds, purpose, topics, places, text, asOf, Round.UNSTATED);
    }

    /** A wish for any suitable member. */
    public static Wish anything(LocalDate asOf) {
        return new Wish(Set.of(), null, Set.of(), Set.of(), "", asOf);
    }

    /** A wish for any member for a purpose. */
    public static Wish forPurpose(Purpose purpose, LocalDate asOf) {
        return new Wish(Set.of(), purpose, Set.of(), Set.of(), "", asOf);
    }

    /** A wish for members of some kinds. */
    public static Wish forKinds(Set<MemberKind> kinds, LocalDate asOf) {
        return new Wish(kinds, null, Set.of(), Set.of(), "", asOf);
    }
}
