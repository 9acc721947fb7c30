package org.digitalwings.matching.session;

import java.util.List;
import org.digitalwings.matching.community.MemberId;

/**
 * Something that keeps two participants from meeting.
 *
 * @param members the participants that it is about
 * @param pairs the meetings that would have to go
 * @param cost what the plan would lose by letting the two meet all the same, in its value; 0 where that cannot be
 * @param words the obstacle in English
 */
public record Obstacle(Kind kind, List<MemberId> members, List<Pair> pairs, long cost, String words) {

    public Obstacle {
        members = List.copyOf(members);
        pairs = List.copyOf(pairs);
    }

    /** What can be in the way, from what no plan can overcome to what this plan decided otherwise. */
    public enum Kind {
        /** The two are no candidates. */
        NO_CANDIDATE,
        /** A rule says that they never meet. */
        BLOCKED,
        /** Availability and rules leave no slot. */
        NO_COMMON_SLOT,
        /** No table that both may use is open in their common slots. */
        NO_TABLE,
        /** A participant has as many meetings as it wants. */
        LIMIT_REACHED,
        /** In each common slot one of the two has another meeting. */
        BUSY,
        /** The slots in which both are free are full. */
        SLOT_FULL,
        /** In each slot meetings that must be held are in the way. */
        REQUIRED_IN_THE_WAY,
        /** Other meetings would be worth less than what is lost, or than the breaks that it makes. */
        OUTBID
    }
}
