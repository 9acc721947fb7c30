package org.digitalwings.matching.session;

import java.util.Optional;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part.
 *
 * @param available the slots in which meetings are possible
 * @param minimum wanted meetings at least, 0 or more; a goal, not a rule
 * @param maximum meetings at most, at least {@code minimum}; a rule
 * @param fixedTable the table of all meetings, null where they may be anywhere; of two participants with different
 *     fixed tables no meeting can be held
 */
public record Participant(
        MemberId id,
        Side side,
        SlotSet available,
        int minimum,
        int maximum,
        @Nullable TableId fixedTable) {

    public Participant {
        if (minimum < 0 || maximum < minimum) {
            throw new IllegalArgumentException(
                    "Participant %s wants %d to %d meetings: the first must be 0 or more and not above the second."
                            .formatted(id, minimum, maximum));
        }
    }

    /** Somebody without a fixed table. */
    public static Participant of(MemberId id, Side side, SlotSet available, int minimum, int maximum) {
        return new Participant(id, side, available, minimum, maximum, null);
    }

    /** The fixed table, where there is one. */
    public Optional<TableId> table() {
        return Optional.ofNullable(fixedTable);
    }
}
