package org.digitalwings.graph.identity;

import java.util.List;
import java.util.Locale;

/**
 * Two members of one again.
 *
 * @param conflicts what others did since and what therefore stays as it is, each once
 */
public record Parting(List<Conflict> conflicts) implements Undoing {

    public Parting {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Something that could not be put back as it was.
     *
     * @param what the property or the type of the tie
     * @param other the id of the tie's other end, empty for a property; the number of ties where their other ends are gone
     */
    public record Conflict(Reason reason, String what, String other) {

        String toStored() {
            return String.join(" ", reason.name().toLowerCase(Locale.ROOT), what, other);
        }

        static Conflict ofStored(String stored) {
            String[] parts = stored.split(" ", 3);
            return new Conflict(Reason.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], parts[2]);
        }
    }

    /** Why it stays. */
    public enum Reason {
        /** Both have it now: as it was at the one that was merged, as it is at the one that was kept. */
        CHANGED_SINCE,
        /** What it led to is gone. */
        GONE_SINCE
    }
}
