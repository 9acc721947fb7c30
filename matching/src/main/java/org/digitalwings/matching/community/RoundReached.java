package org.digitalwings.matching.community;

/** The last round of an edition that an entry reached, from the first to the last. */
public enum RoundReached {
    PRELIMINARY,
    SEMI_FINAL,
    FINAL
}
