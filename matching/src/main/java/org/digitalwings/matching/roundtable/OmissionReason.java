package org.digitalwings.matching.roundtable;

/** What keeps a candidate out. */
public enum OmissionReason {
    /** The request excludes the candidate. */
    EXCLUDED,
    /** The organisation sends as many as it may. */
    ORGANIZATION_FULL,
    /** The role has as many as it may. */
    ROLE_FULL,
    /** Everybody who would have to make room is worth more, or cannot be left out. */
    OUTRANKED
}
