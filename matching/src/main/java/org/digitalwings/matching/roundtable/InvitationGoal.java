package org.digitalwings.matching.roundtable;

/** What makes a list of invitees good. The worth of each goal is not negative, but that of {@link #STRANGERS}. */
public enum InvitationGoal {
    /** Each invitee's relevance to the theme. */
    RELEVANCE,
    /** Each invitee on a topic of the theme, until the topic is covered. */
    COVERAGE,
    /** Each invitee's nearness to the city. */
    LOCALITY,
    /** Each invitee who has not been asked lately. */
    FRESHNESS,
    /** Each invitee's probability to accept. */
    ACCEPTANCE,
    /** Invitees who do not know each other: each pair of acquaintances costs. */
    STRANGERS
}
