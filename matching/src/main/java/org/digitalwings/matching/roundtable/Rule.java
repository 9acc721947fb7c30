package org.digitalwings.matching.roundtable;

/** The rules that a roundtable's plan obeys. */
public enum Rule {
    /** So many are invited, no more and no fewer. */
    INVITEES,
    /** At least so many of a role. */
    ROLE_LEAST,
    /** At most so many of a role. */
    ROLE_MOST,
    /** At most so many of one organisation. */
    PER_ORGANIZATION,
    /** Those who must be invited are. */
    MANDATORY,
    /** Those who must not be invited are not. */
    EXCLUDED,
    /** Everybody present sits at exactly one table a round; nobody else does. */
    ONE_SEAT,
    /** No table has more guests than seats. */
    CAPACITY,
    /** The tables of a round differ by at most one guest, but for full ones. */
    EQUAL_SIZES,
    /** A host sits at the host's own table. */
    HOST,
    /** A locked guest sits where the lock says. */
    LOCK,
    /** Competitors and those in conflict never sit together. */
    APART,
    /** Each table has the roles it needs. */
    ROLE_NEEDED
}
