package org.digitalwings.graph.batch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types of relationships that an import writes. Between the same two nodes there is one of a type, unless said. */
public enum TieType {
    WORKS_AT,
    FOUNDED,
    RUNS,
    /** An organisation owns another. */
    OWNS,
    BUILT_ON,
    ENTERED,
    IN,
    OF,
    /** One a round. */
    JUDGED("round", false),
    /** One a year. */
    CONTRIBUTED("year", false),
    INVESTED,
    RAISED,
    REACHED,
    ABOUT,
    /** One from each node: a new one takes the place of the old. */
    LOCATED_IN(null, true),
    PART_OF,
    SEEKS,
    PROVIDES,
    SAVED,
    INVITED,
    AT,
    WITH,
    KNOWN_AS;

    private final @Nullable String discriminator;
    private final boolean single;

    TieType() {
        this(null, false);
    }

    TieType(@Nullable String discriminator, boolean single) {
        this.discriminator = discriminator;
        this.single = single;
    }

    /** The property of which there can be one relationship a value between the same two nodes. */
    Optional<String> discriminator() {
        return Optional.ofNullable(discriminator);
    }

    /** Whether a node has at most one of this type. */
    boolean isSingle() {
        return single;
    }
}
