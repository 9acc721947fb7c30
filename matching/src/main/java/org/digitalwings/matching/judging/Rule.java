package org.digitalwings.matching.judging;

/** A rule that an assignment can break. */
public enum Rule {
    /** Entries and judges are those of the request. */
    KNOWN,
    /** Nobody judges an entry twice. */
    ONCE,
    /** No forbidden pair. */
    FORBIDDEN,
    /** Every fixed pair. */
    FIXED,
    /** Each entry gets as many judges as it needs. */
    DEMAND,
    /** Each judge takes at least the least. */
    LEAST,
    /** Each judge takes at most the most. */
    MOST
}
