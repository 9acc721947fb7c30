package org.digitalwings.matching.identity;

/** Two subjects that are compared, and the others around them. */
record Pair(Fingerprint one, Fingerprint other, Bearers bearers) {

    int others(String piece) {
        return bearers.others(
                one.subject().group(),
                piece,
                one.subject().id(),
                other.subject().id());
    }
}
