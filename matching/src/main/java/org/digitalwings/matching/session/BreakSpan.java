package org.digitalwings.matching.session;

/** Where a run of free slots counts as a break. */
public enum BreakSpan {
    /** Between any two meetings of a participant. */
    SESSION,
    /** Between two meetings of a participant in the same block, so that noon and night are no breaks. */
    BLOCK
}
