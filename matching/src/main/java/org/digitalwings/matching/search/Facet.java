package org.digitalwings.matching.search;

/** What hits are counted and filtered by. */
public enum Facet implements FilterField {
    /** A {@link org.digitalwings.matching.community.MemberKind} by its constant's name. */
    KIND,
    /** A topic's id; a member is counted under its topics and every broader one. */
    TOPIC,
    /**
     * A division by the names from the largest to it, parted by {@value FacetFields#PLACE_SEPARATOR}, such as {@code 浙江/杭州}; a
     * member is counted under each division that it is in. The name alone filters too, for all divisions called so.
     */
    PLACE,
    /** An edition's year. */
    EDITION,
    /** A track's code. */
    TRACK,
    /** A {@link org.digitalwings.matching.community.RoundReached} by its constant's name. */
    ROUND,
    /** An {@link org.digitalwings.matching.community.Award} by its constant's name. */
    AWARD,
    /** The {@link org.digitalwings.matching.community.FundingStage} of the latest round by its constant's name. */
    STAGE,
    /** How much was raised, by an {@link AmountRaised} constant's name. */
    RAISED,
    /** The {@link org.digitalwings.matching.community.Purpose} of a need by its constant's name. */
    NEED,
    /** The name of a base model or an open-source project that it is built on. */
    BUILT_ON
}
