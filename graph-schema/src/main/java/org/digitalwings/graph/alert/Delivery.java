package org.digitalwings.graph.alert;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an account is told what a saved search finds. */
public enum Delivery {
    /** In the list of notifications. */
    LIST,
    /** In the daily digest. */
    DIGEST,
    /** In both. */
    BOTH,
    /** Nowhere for now: what happens meanwhile is not told later. */
    PAUSED;

    /** How the graph spells it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The delivery that the graph spells so; empty where there is none. */
    public static Optional<Delivery> of(String code) {
        return Stream.of(values())
                .filter(delivery -> delivery.code().equals(code))
                .findFirst();
    }
}
