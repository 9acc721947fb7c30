package org.digitalwings.matching.roundtable;

/** The main reason for an invitation. */
public enum ChoiceReason {
    /** The request says so. */
    MANDATORY,
    /** The least number of the role needs the invitee. */
    ROLE_NEEDED,
    /** The goal of the same name contributes most beyond the average invitee. */
    RELEVANCE,
    COVERAGE,
    LOCALITY,
    FRESHNESS,
    ACCEPTANCE
}
