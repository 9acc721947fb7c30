package org.digitalwings.matching.recommend;

import java.util.Locale;

/**
 * What a reason says. In brackets, what fills the gaps of its sentence, in order. A number counts distinct members, rounds or
 * companies known on the day of the wish; how members were dealt with is {@code invested}, {@code met}, {@code judged} or
 * {@code saved}.
 */
public enum ReasonCode {
    /** Both are about the same topics (Chinese names, English names). */
    SHARED_TOPICS,
    /** Both are built on the same technologies (names). */
    SHARED_TECHNOLOGIES,
    /** Their texts have words in common (the words). */
    SHARED_WORDS,
    /** The candidate has dealt with members with the seeker's topics (number, names of some, how). */
    HISTORY_IN_TOPICS,
    /** The seeker has dealt with members with the candidate's topics (number, names of some, how). */
    FITS_HISTORY_IN_TOPICS,
    /** The candidate has dealt with members that describe themselves like the seeker (number, names of some, how). */
    HISTORY_OF_SIMILAR,
    /** The seeker has dealt with members that describe themselves like the candidate (number, names of some, how). */
    FITS_HISTORY_OF_SIMILAR,
    /** Both are in a place (its name). */
    SAME_PLACE,
    /** The candidate has dealt with members where the seeker is (number, names of some, how, the place's name). */
    HISTORY_IN_PLACE,
    /** The seeker has dealt with members where the candidate is (number, names of some, how, the place's name). */
    FITS_HISTORY_IN_PLACE,
    /** The candidate has invested in companies as far as the seeker (number of companies, {@code first} to {@code later} round). */
    HISTORY_AT_STAGE,
    /** The seeker has invested in companies as far as the candidate (number of companies, {@code first} to {@code later} round). */
    FITS_HISTORY_AT_STAGE,
    /** The candidate offers what the seeker needs (code of the purpose, text of the need, text of the offer). */
    OFFERS_WHAT_YOU_SEEK,
    /** The candidate needs what the seeker offers (code of the purpose, text of the need, text of the offer). */
    SEEKS_WHAT_YOU_OFFER,
    /** A tie leads from the seeker to the candidate, as in the path (nothing). */
    TIED,
    /** Ties lead from the seeker to the candidate, as in the path (names of the members between). */
    TIED_THROUGH,
    /**
     * The candidate has invested in companies that have the same in common with the round sought (number of companies, names of some, codes of
     * what is common: {@code topic}, {@code round}, {@code place}, {@code amount}).
     */
    ALIKE_DEALS,
    /**
     * Funding rounds in which investors of both sides took part, as in the path (number of rounds, name of the investor on the
     * seeker's side, name of the latest company, name of the investor on the candidate's side).
     */
    CO_INVESTMENT,
    /** Companies in which both have invested, in different rounds (number of companies, and names as before). */
    COMMON_HOLDINGS,
    /** The candidate invested within the last year (number of rounds). */
    RECENT_INVESTMENTS,
    /** The candidate was invested in within the last year (number of rounds). */
    RECENT_FUNDING,
    /** The candidate won an award lately (year of the edition, code of the award). */
    AWARD,
    /** The candidate reached a final lately (year of the edition). */
    REACHED_FINAL,
    /** The candidate is like an example of the wish (name of the example, what both have in common, the same in English). */
    LIKE_EXAMPLE,
    /** The candidate has not invested, been invested in, met, judged or been judged yet (nothing). */
    NEWCOMER,

    /** The candidate is the seeker (its name). */
    ITSELF,
    /** The seeker, or one of its house, blocked the candidate or one of its house (name of the candidate). */
    BLOCKED,
    /** The other way round: for the eyes of managers (name of the candidate). */
    BLOCKED_BY,
    /** The same for all others: it is not available, and not said why (name of the candidate). */
    UNAVAILABLE,
    /** The seeker passed the candidate over (name of the candidate). */
    PASSED,
    /** They have met (name of the candidate). */
    MET,
    /** The seeker asked for an introduction to the candidate, which has not answered yet (name of the candidate). */
    ASKED_ALREADY,
    /** The candidate asked for an introduction to the seeker, which has not answered yet (name of the candidate). */
    ASKS_YOU,
    /** One accepted an introduction to the other (name of the candidate). */
    INTRODUCED,
    /** The seeker declined an introduction to the candidate lately (name of the candidate). */
    DECLINED,
    /** The other way round: for the eyes of managers (name of the candidate). */
    DECLINED_BY,
    /** They belong to one organisation (name of the candidate). */
    SAME_ORGANIZATION,
    /** One founded the other or where the other belongs (name of the candidate). */
    CONFLICT_FOUNDER,
    /** They belong to organisations of one family (name of the candidate). */
    CONFLICT_FAMILY,
    /** One worked for the other until lately (name of the candidate). */
    CONFLICT_EMPLOYER,
    /** One has invested in the other (name of the candidate). */
    CONFLICT_PORTFOLIO,
    /** One took part in a funding round lately with the other or with those that have invested in it (name of the candidate). */
    CONFLICT_CO_INVESTOR,
    /** One has judged the other lately, or is to judge it (name of the candidate). */
    CONFLICT_JUDGED,
    /** One has declared a conflict of interest (name of the candidate). */
    CONFLICT_DECLARED,
    /** Too many wait for the candidate's answer (name of the candidate). */
    BUSY,

    /** A conflict that a manager has put aside: for the eyes of managers (name of the candidate, code of the conflict). */
    CONFLICT_PUT_ASIDE,
    /**
     * One of the two could be somebody who has a conflict: for the eyes of managers (its name, name of whom it could be, code of the
     * conflict or {@code itself}).
     */
    UNVERIFIED_CONFLICT,
    /** The same for all others (name of the candidate). */
    UNVERIFIED,
    /** The candidate comes later in the list than by its score, since others of its field stand before it (its name, number of places). */
    MOVED_DOWN,
    /** The candidate comes earlier than by its score, since others of one field make room (its name, number of places). */
    MOVED_UP,

    /** The candidate's kind is not wished for (name of the candidate). */
    KIND_NOT_WISHED,
    /** The candidate has none of the topics wished for (name of the candidate). */
    TOPIC_NOT_WISHED,
    /** The candidate is in none of the places wished for (name of the candidate). */
    PLACE_NOT_WISHED,
    /** The candidate is an example of whom not to suggest (name of the candidate). */
    EXAMPLE_NOT_WISHED;

    /** Whether two whom it keeps out of each other's suggestions should not be brought together at a gathering either. */
    public boolean keepsApart() {
        return this != ASKED_ALREADY && this != ASKS_YOU && this != INTRODUCED && this != BUSY;
    }

    /** Whether it is a conflict of interest, which a manager may put aside. */
    public boolean isConflict() {
        return compareTo(SAME_ORGANIZATION) >= 0 && compareTo(CONFLICT_DECLARED) <= 0;
    }

    /** The code in small letters with hyphens, such as {@code shared-topics}: the end of a message's key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
