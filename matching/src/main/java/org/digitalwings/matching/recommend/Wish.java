package org.digitalwings.matching.recommend;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.matching.community.MemberId;
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
 * @param examples members that the suggested ones should be like, and members that they should not
 * @param variety whether fields alternate in the list unless topics or members to be like are wished for
 * @param round the funding round that is to be raised; forbids nobody, but investors of such rounds come first
 */
public record Wish(
        Set<MemberKind> kinds,
        @Nullable Purpose purpose,
        Set<String> topics,
        Set<String> places,
        String text,
        LocalDate asOf,
        Round round,
        Examples examples,
        boolean variety) {

    /**
     * Examples of whom to suggest.
     *
     * @param like whom the suggested should be like, at most {@value #MOST}
     * @param unlike whom they should not be like, at most {@value #MOST}; those themselves are not suggested
     */
    public record Examples(List<MemberId> like, List<MemberId> unlike) {

        /** The most examples of either sort. */
        public static final int MOST = 10;

        /** No examples. */
        public static final Examples NONE = new Examples(List.of(), List.of());

        public Examples {
            like = List.copyOf(like);
            unlike = List.copyOf(unlike);
            Set<MemberId> seen = new HashSet<>();
            Stream.concat(like.stream(), unlike.stream())
                    .filter(id -> !seen.add(id))
                    .findFirst()
                    .ifPresent(id -> {
                        throw new IllegalArgumentException("Example %s is named twice: name it once.".formatted(id));
                    });
            if (like.size() > MOST || unlike.size() > MOST) {
                throw new IllegalArgumentException("%d and %d examples must be at most %d of either sort."
                        .formatted(like.size(), unlike.size(), MOST));
            }
        }

        boolean areNone() {
            return like.isEmpty() && unlike.isEmpty();
        }
    }

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

    /** A wish without examples, ordered by score alone. */
    public Wish(
            Set<MemberKind> kinds,
            @Nullable Purpose purpose,
            Set<String> topics,
            Set<String> places,
            String text,
            LocalDate asOf,
            Round round) {
        this(kinds, purpose, topics, places, text, asOf, round, Examples.NONE, false);
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

    /** The same wish, with variety. */
    public Wish varied() {
        return new Wish(kinds, purpose, topics, places, text, asOf, round, examples, true);
    }

    /** The same wish, with examples. */
    public Wish with(Examples others) {
        return new Wish(kinds, purpose, topics, places, text, asOf, round, others, variety);
    }

    /** Whether the list is spread over fields: whoever names topics or members to be like has asked for a field. */
    boolean isSpread() {
        return variety && topics.isEmpty() && examples.like().isEmpty();
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
