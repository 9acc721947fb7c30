package org.digitalwings.app.gathering;

import java.time.LocalTime;
import java.util.List;
import org.digitalwings.matching.community.MemberId;

/**
 * A meeting or a seat in somebody's agenda or in the whole one.
 *
 * @param uid stable over replanning: the same two at a session, the same member and round at a roundtable
 * @param period the slot or round, from 0
 * @param members who is there: both of a meeting, the one of a seat
 * @param names their names
 * @param companions who else is there, for the view of one member: the partner, or those at the table
 */
public record AgendaEntry(
        String uid,
        int period,
        LocalTime begin,
        LocalTime end,
        String table,
        List<MemberId> members,
        List<String> names,
        List<String> companions,
        boolean locked) {

    public AgendaEntry {
        members = List.copyOf(members);
        names = List.copyOf(names);
        companions = List.copyOf(companions);
    }

    /** Whether a member takes part. */
    public boolean includes(MemberId member) {
        return members.contains(member);
    }
}
