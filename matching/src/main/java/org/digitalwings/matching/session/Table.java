package org.digitalwings.matching.session;

import org.digitalwings.matching.community.MemberId;

/**
 * A table, or a room with room for several meetings at once.
 *
 * @param capacity meetings at once, at least 1
 * @param reservation whose meetings it takes
 * @param open the slots in which it can be used
 */
public record Table(TableId id, int capacity, Reservation reservation, SlotSet open) {

    public Table {
        if (capacity < 1) {
            throw new IllegalArgumentException(
                    "Capacity %d of table %s must be at least 1: leave the table out to close it."
                            .formatted(capacity, id));
        }
    }

    /** A table for one meeting of anybody in every slot. */
    public static Table of(String id) {
        return new Table(new TableId(id), 1, new Reservation.Anyone(), new SlotSet(-1L));
    }

    /** A room for several meetings of anybody in every slot. */
    public static Table room(String id, int capacity) {
        return new Table(new TableId(id), capacity, new Reservation.Anyone(), new SlotSet(-1L));
    }

    public Table reservedFor(MemberId member) {
        return new Table(id, capacity, new Reservation.OneMember(member), open);
    }

    public Table reservedFor(Side side) {
        return new Table(id, capacity, new Reservation.OneSide(side), open);
    }

    public Table openIn(SlotSet slots) {
        return new Table(id, capacity, reservation, slots);
    }
}
