package org.digitalwings.graph.gathering;

/** How far a gathering has come. */
public enum GatheringStatus {
    /** Being prepared; nothing is planned yet. */
    DRAFT,
    /** There is a plan, which managers see. */
    PLANNED,
    /** The participants see the plan. */
    PUBLISHED,
    /** It is over. */
    HELD;

    /** How the graph spells it. */
    public String code() {
        return Codes.of(this);
    }

    /**
     * The one that the graph spells so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static GatheringStatus of(String code) {
        return Codes.parse(GatheringStatus.class, code);
    }
}
