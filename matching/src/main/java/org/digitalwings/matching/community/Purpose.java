package org.digitalwings.matching.community;

/** What members ask of and offer each other. A need of one purpose is met by an offer of the same purpose. */
public enum Purpose {
    FUNDING,
    CUSTOMER,
    PILOT_SITE,
    SUPPLIER,
    TECHNOLOGY,
    JUDGE,
    MENTOR,
    TALENT,
    POLICY,
    SPACE
}
