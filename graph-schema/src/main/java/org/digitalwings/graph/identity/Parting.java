package org.digitalwings.graph.identity;

import java.util.List;

/**
 * What came of undoing a merge.
 *
 * @param conflicts what others did since and what therefore stays as it is, each once
 */
public record Parting(List<Conflict> conflicts) {

    public Parting {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Something that could not be put back as it was.
     *
     * @param what the property or the type of the tie
     * @param other the id of the tie's other end, empty for a property
     */
    public record Conflict(Reason reason, String what, String other) {}

    /** Why it stays. */
    public enum Reason {
        /** Both have it now: as it was at the one that was merged, as it is at the one that was kept. */
        CHANGED_SINCE,
        /** What it led to is gone. */
        GONE_SINCE
    }
}
