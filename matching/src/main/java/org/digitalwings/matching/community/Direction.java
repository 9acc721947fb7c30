package org.digitalwings.matching.community;

/** From which end a tie is looked at. */
public enum Direction {
    /** From the first member to the second: the investor sees what it invested in. */
    OUTGOING,
    /** From the second member to the first: the project sees who invested in it. */
    INCOMING
}
