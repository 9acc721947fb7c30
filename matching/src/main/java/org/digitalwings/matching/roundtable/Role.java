package org.digitalwings.matching.roundtable;

/** As what somebody takes part in a roundtable. */
public enum Role {
    ENTERPRISE,
    WINNER,
    CURRENT_PROJECT,
    INVESTOR,
    GOVERNMENT,
    EXPERT,
    COMMUNITY
}
