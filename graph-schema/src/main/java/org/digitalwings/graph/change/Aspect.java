package org.digitalwings.graph.change;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a member is different, as far as its writer said. A change that names none may be about anything. */
public enum Aspect {
    /** Its name, or what else it is called. */
    NAME,
    /** What it says of itself. */
    TEXT,
    /** What it is about. */
    TOPIC,
    /** What it is built on. */
    TECHNOLOGY,
    /** Where it is. */
    PLACE,
    /** What it needs. */
    NEED,
    /** What it offers. */
    OFFER,
    /** How far it came in a competition, and what it won. */
    RESULT,
    /** What it raised. */
    FUNDING;

    /** How the graph spells it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for one that a later version wrote. */
    static Optional<Aspect> of(String code) {
        return Stream.of(values()).filter(aspect -> aspect.code().equals(code)).findFirst();
    }
}
