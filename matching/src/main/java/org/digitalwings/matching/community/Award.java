package org.digitalwings.matching.community;

/** The awards of a track, from the highest to the lowest. */
public enum Award {
    GRAND_PRIZE,
    FIRST_PRIZE,
    SECOND_PRIZE,
    THIRD_PRIZE
}
