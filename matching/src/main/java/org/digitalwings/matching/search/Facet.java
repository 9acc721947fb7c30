package org.digitalwings.matching.search;

/** What hits are counted and filtered by. */
public enum Facet {
    /** A {@link org.digitalwings.matching.community.MemberKind} by its constant's name. */
    KIND,
    /** A topic's id. */
    TOPIC,
    /** A division's name; a member is counted under each division of its place's path. */
    PLACE,
    /** An edition's year. */
    EDITION,
    /** A track's code. */
    TRACK,
    /** An {@link org.digitalwings.matching.community.Award} by its constant's name. */
    AWARD,
    /** The {@link org.digitalwings.matching.community.Purpose} of a need by its constant's name. */
    NEED
}
