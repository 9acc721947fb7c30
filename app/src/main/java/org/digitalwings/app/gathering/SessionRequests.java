package org.digitalwings.app.gathering;

import java.util.ArrayList;
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
import org.digitalwings.matching.session.Rule;
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

    static SessionRequest request(
            SessionRules rules, List<Invitation> invitations, List<Candidate> pairs, List<Meeting> earlier) {
        List<Invitation> coming =
                invitations.stream().filter(SessionRequests::comes).toList();
        Set<MemberId> there = Ids.of(coming);
        List<Meeting> kept = earlier.stream()
                .filter(meeting -> there.contains(Ids.of(meeting.first())) && there.contains(Ids.of(meeting.second())))
                .filter(meeting -> meeting.slot() < rules.slots())
                .toList();
        List<Candidate> candidates = new ArrayList<>(pairs);
        Set<Pair> known = new HashSet<>(pairs.stream().map(Candidate::pair).toList());
        List<Rule> locks = new ArrayList<>();
        for (Meeting meeting : kept) {
            Pair pair = Ids.pair(meeting);
            if (meeting.locked()) {
                if (known.add(pair)) {
                    candidates.add(Candidate.of(pair, 1));
                }
                locks.add(new Rule.MustMeet(pair));
                locks.add(new Rule.AtSlot(pair, meeting.slot()));
            }
        }
        return SessionRequest.of(
                        coming.stream()
                                .map(invitation -> participant(rules, invitation))
                                .toList(),
                        timetable(rules),
                        Floor.tables(rules.tables()),
                        candidates,
                        locks,
                        Goals.USUAL)
                .keeping(kept.stream().map(SessionRequests::meeting).toList());
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
        return Participant.of(
                Ids.of(invitation),
                new Side(invitation.role()),
                new SlotSet(invitation.available() & rules.allPeriods()),
                minimum,
                maximum);
    }

    private static Timetable timetable(SessionRules rules) {
        int noon = rules.morningSlots();
        if (noon == 0 || noon == rules.slots()) {
            return Timetable.of(rules.slots());
        }
        return new Timetable(
                rules.slots(), List.of(new Block("morning", 0, noon), new Block("afternoon", noon, rules.slots())));
    }
}
