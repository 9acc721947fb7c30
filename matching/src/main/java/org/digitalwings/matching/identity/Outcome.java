package org.digitalwings.matching.identity;

/** What is known of two subjects. */
public enum Outcome {
    /** They are one. */
    SAME,
    /** They are two. */
    DIFFERENT,
    /** Somebody has to look. */
    UNSURE
}
