package org.digitalwings.matching.roundtable;

/** What makes a seat plan good. The worth of each goal is not negative. */
public enum SeatingGoal {
    /** Each seat at a table whose topics are the guest's. */
    RELEVANCE,
    /** Each pair that meets and did not know each other before; a pair that meets twice counts once. */
    NEW_ACQUAINTANCES,
    /** Each pair at a table with different roles. */
    MIXED_ROLES,
    /** Each pair at a table that does not come for the same organisation. */
    MIXED_ORGANIZATIONS,
    /** Each pair at a table with a language in common. */
    SHARED_LANGUAGE
}
