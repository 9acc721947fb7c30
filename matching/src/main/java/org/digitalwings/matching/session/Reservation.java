package org.digitalwings.matching.session;

import org.digitalwings.matching.community.MemberId;

/** Whose meetings a table takes. */
public sealed interface Reservation {

    /** Anybody's. */
    record Anyone() implements Reservation {}

    /** Meetings of one participant. */
    record OneMember(MemberId member) implements Reservation {}

    /** Meetings of which one participant at least is on the side. */
    record OneSide(Side side) implements Reservation {}

    /** Whether a meeting of these two may take the table. */
    default boolean admits(Participant a, Participant b) {
        return switch (this) {
            case Anyone anyone -> true;
            case OneMember only -> a.id().equals(only.member()) || b.id().equals(only.member());
            case OneSide only -> a.side().equals(only.side()) || b.side().equals(only.side());
        };
    }
}
