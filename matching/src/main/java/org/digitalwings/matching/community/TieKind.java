package org.digitalwings.matching.community;

/** How two members are tied, read from the first to the second. */
public enum TieKind {
    /** A person works at an organisation. */
    WORKS_AT,
    /** A person founded an organisation or a project. */
    FOUNDED,
    /** An organisation runs a project. */
    RUNS,
    /** An organisation owns another: it is its parent. */
    OWNS,
    /** An organisation invested in an organisation or a project; the weight is the amount in millions of CNY, or 1. */
    INVESTED,
    /** A person judged a project; the weight is the score scaled to 0..1, or 1. */
    JUDGED,
    /** A member judges another, or is to, in an edition; it holds for the year of the edition. */
    ASSIGNED,
    /** Two members met at a gathering; the weight is the rating scaled to 0..1, or 1. */
    MET,
    /** A member keeps another in a list. */
    SAVED,
    /** A member does not want to be shown another again. */
    PASSED,
    /** A member does not want to meet another. */
    BLOCKED,
    /** A member declared a conflict of interest with another. */
    DECLARED_CONFLICT,
    /** A member asked to be introduced to another; it ends the day before the answer. */
    ASKED,
    /** A member said yes to another that had asked. */
    ACCEPTED,
    /** A member said no to another that had asked; it ends when the other may be suggested again. */
    DECLINED
}
