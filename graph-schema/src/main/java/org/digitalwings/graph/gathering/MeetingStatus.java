package org.digitalwings.graph.gathering;

/** What became of a meeting. */
public enum MeetingStatus {
    /** On the agenda. */
    PLANNED,
    /** Took place. */
    HELD,
    /** Did not take place. */
    MISSED;

    /** How the graph spells it. */
    public String code() {
        return Codes.of(this);
    }

    /**
     * The one that the graph spells so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static MeetingStatus of(String code) {
        return Codes.parse(MeetingStatus.class, code);
    }
}
