package org.digitalwings.app.gathering;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.Meeting;

/** An agenda with one of its meetings changed. */
final class MeetingChange {

    private final Meeting meeting;
    private final List<Meeting> others;

    private MeetingChange(Meeting meeting, List<Meeting> others) {
        this.meeting = meeting;
        this.others = others;
    }

    /** A change of the meeting with an id; a problem of kind NOT_FOUND where there is none. */
    static MeetingChange of(GatheringId session, String id, List<Meeting> agenda) {
        Meeting meeting = agenda.stream()
                .filter(one -> one.idAt(session).equals(id))
                .findFirst()
                .orElseThrow(() -> HandMadePlans.unknownPart("meeting " + id));
        return new MeetingChange(
                meeting, agenda.stream().filter(one -> !one.equals(meeting)).toList());
    }

    List<Meeting> locked(boolean locked) {
        return with(meeting.locked(locked));
    }

    List<Meeting> dropped() {
        return others;
    }

    List<Meeting> moved(MeetingMove move, SessionRules rules) {
        String table = move.table().isEmpty() ? freeTable(move.slot(), rules) : move.table();
        return with(Meeting.of(meeting.first(), meeting.second(), move.slot(), table)
                .locked(move.locked()));
    }

    private String freeTable(int slot, SessionRules rules) {
        Set<String> taken = others.stream()
                .filter(other -> other.slot() == slot)
                .map(Meeting::table)
                .collect(Collectors.toSet());
        if (!taken.contains(meeting.table())) {
            return meeting.table();
        }
        return IntStream.rangeClosed(1, rules.tables())
                .mapToObj(Integer::toString)
                .filter(table -> !taken.contains(table))
                .findFirst()
                .orElse(meeting.table());
    }

    private List<Meeting> with(Meeting changed) {
        return Stream.concat(others.stream(), Stream.of(changed)).toList();
    }
}
