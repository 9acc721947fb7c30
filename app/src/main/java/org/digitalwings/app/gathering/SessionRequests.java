package org.digitalwings.app.gathering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.InvitationStatus;
import org.digitalwings.graph.gathering.Meeting;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.session.Block;
import org.digitalwings.matching.session.Candidate;
import org.digitalwings.matching.session.Floor;
import org.digitalwings.matching.session.Goals;
import org.digitalwings.matching.session.Pair;
import org.digitalwings.matching.session.Participant;
import org.digitalwings.matching.session.SessionRequest;
import org.digitalwings.matching.session.Side;
import org.digitalwings.matching.session.SlotSet;
import org.digitalwings.matching.session.TableId;
import org.digitalwings.matching.session.Timetable;

/** Turns a stored session into the request that its planner takes: locked meetings become rules, the others the earlier plan. */
final class SessionRequests {

    private SessionRequests() {}

    /** Whether somebody with this status is planned for. */
    static boolean comes(Invitation invitation) {
        return invitation.status() != InvitationStatus.DECLINED && invitation.status() != InvitationStatus.ABSENT;
    }

    /** The ids of those who come. */
    static Set<MemberId> coming(List<Invitation> invitations) {
        return Ids.of(invitations.stream().filter(SessionRequests::comes).toList());
    }

    static SessionRequest request(
            SessionRules rules, List<Invitation> invitations, List<Candidate> pairs, List<Meeting> earlier) {
        List<Invitation> coming =
                invitations.stream().filter(SessionRequests::comes).toList();
        Set<MemberId> there = Ids.of(coming);
        List<Meeting> kept = possible(rules, there, earlier);
        PairRules decided = new PairRules(rules, pairs, there);
        kept.stream().filter(Meeting::locked).forEach(decided::lock);
        return SessionRequest.of(
                        coming.stream()
                                .map(invitation -> participant(rules, invitation))
                                .toList(),
                        timetable(rules),
                        Floor.tables(rules.tables()),
                        decided.candidates(),
                        decided.rules(),
                        Goals.USUAL)
                .keeping(kept.stream().map(SessionRequests::meeting).toList());
    }

    /** The meetings whose participants and slot are still there. */
    static List<Meeting> possible(SessionRules rules, Set<MemberId> there, List<Meeting> meetings) {
        return meetings.stream()
                .filter(meeting -> there.contains(Ids.of(meeting.first())) && there.contains(Ids.of(meeting.second())))
                .filter(meeting -> meeting.slot() < rules.slots())
                .toList();
    }

    static org.digitalwings.matching.session.Meeting meeting(Meeting meeting) {
        return new org.digitalwings.matching.session.Meeting(
                Ids.pair(meeting), meeting.slot(), new TableId(meeting.table()));
    }

    /** The meetings of a plan as they are stored; those that were locked stay so. */
    static List<Meeting> stored(List<org.digitalwings.matching.session.Meeting> planned, List<Meeting> earlier) {
        Set<Pair> locked = new HashSet<>(
                earlier.stream().filter(Meeting::locked).map(Ids::pair).toList());
        return planned.stream()
                .map(meeting -> Meeting.of(
                                Ids.stored(meeting.pair().first()),
                                Ids.stored(meeting.pair().second()),
                                meeting.slot(),
                                meeting.table().value())
                        .locked(locked.contains(meeting.pair())))
                .toList();
    }

    private static Participant participant(SessionRules rules, Invitation invitation) {
        int maximum = Math.min(invitation.maximum(), rules.maximum());
        int minimum = Math.min(Math.max(invitation.minimum(), rules.minimum()), maximum);
        String table = invitation.table();
        return new Participant(
                Ids.of(invitation),
                new Side(invitation.role()),
                new SlotSet(invitation.available() & rules.allPeriods()),
                minimum,
                maximum,
                table == null ? null : new TableId(table));
    }

    private static Timetable timetable(SessionRules rules) {
        int noon = rules.morningSlots();
        return rules.hasBlocks()
                ? new Timetable(
                        rules.slots(),
                        List.of(
                                new Block(PairRules.MORNING, 0, noon),
                                new Block(PairRules.AFTERNOON, noon, rules.slots())))
                : Timetable.of(rules.slots());
    }
}
