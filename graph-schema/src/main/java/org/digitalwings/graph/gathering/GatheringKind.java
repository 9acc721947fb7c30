package org.digitalwings.graph.gathering;

/** What a gathering is. */
public enum GatheringKind {
    /** One-to-one meetings in time slots at tables. */
    MATCHMAKING_SESSION,
    /** Guests at tables over several rounds. */
    CITY_ROUNDTABLE;

    /** How the graph spells it. */
    public String code() {
        return Codes.of(this);
    }

    /**
     * The one that the graph spells so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static GatheringKind of(String code) {
        return Codes.parse(GatheringKind.class, code);
    }
}
