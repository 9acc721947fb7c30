package org.digitalwings.matching.recommend;

/** A profile with the lengths of its tf-idf vectors in the three spaces, as one index weighs them. */
record Measured(Profile profile, double topicLength, double placeLength, double textLength) {

    double length(Space space) {
        return switch (space) {
            case TOPIC -> topicLength;
            case PLACE -> placeLength;
            case TEXT -> textLength;
        };
    }

    boolean isEmpty(Space space) {
        return profile.start(space) == profile.end(space);
    }
}
