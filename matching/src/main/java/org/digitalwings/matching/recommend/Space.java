package org.digitalwings.matching.recommend;

/** The three sides from which profiles are compared. */
enum Space {
    /** Topics and technologies. */
    TOPIC,
    /** The divisions of the place, and the country. */
    PLACE,
    /** The words of the description, needs and offers; of all but people and investors also those of the name. */
    TEXT
}
