package org.digitalwings.matching.recommend;

/** Whom a part of a score makes say yes to a meeting. */
enum Side {
    SEEKER,
    CANDIDATE,
    BOTH;

    boolean includes(Side one) {
        return this == BOTH || this == one;
    }
}
