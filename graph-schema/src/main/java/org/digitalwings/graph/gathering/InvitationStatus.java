package org.digitalwings.graph.gathering;

/** What became of an invitation. */
public enum InvitationStatus {
    /** On the list, not asked yet. */
    PROPOSED,
    /** Asked, no answer yet. */
    INVITED,
    /** Comes. */
    ACCEPTED,
    /** Does not come. */
    DECLINED,
    /** Was there. */
    ATTENDED,
    /** Was expected and not there. */
    ABSENT;

    /** How the graph spells it. */
    public String code() {
        return Codes.of(this);
    }

    /**
     * The one that the graph spells so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static InvitationStatus of(String code) {
        return Codes.parse(InvitationStatus.class, code);
    }
}
