package org.digitalwings.matching.session;

import java.util.List;

/**
 * A matchmaking session to be planned. Making one throws {@link IllegalArgumentException} where a part names a
 * participant, pair, slot, block or table that is not there.
 *
 * @param participants with different ids
 * @param candidates at most one a pair; no other pair is planned
 * @param earlier the meetings of an earlier plan of which as much as pays is kept; empty where there is none. Meetings
 *     that are no candidates any more are ignored.
 */
public record SessionRequest(
        List<Participant> participants,
        Timetable timetable,
        Floor floor,
        List<Candidate> candidates,
        List<Rule> rules,
        Goals goals,
        List<Meeting> earlier) {

    public SessionRequest {
        participants = List.copyOf(participants);
        candidates = List.copyOf(candidates);
        rules = List.copyOf(rules);
        earlier = List.copyOf(earlier);
        new RequestCheck(participants, timetable, floor).check(candidates, rules);
    }

    /** A session that is planned for the first time. */
    public static SessionRequest of(
            List<Participant> participants,
            Timetable timetable,
            Floor floor,
            List<Candidate> candidates,
            List<Rule> rules,
            Goals goals) {
        return new SessionRequest(participants, timetable, floor, candidates, rules, goals, List.of());
    }

    /** The same session, planned anew from an earlier plan. */
    public SessionRequest keeping(List<Meeting> meetings) {
        return new SessionRequest(participants, timetable, floor, candidates, rules, goals, meetings);
    }

    public SessionRequest withRules(List<Rule> others) {
        return new SessionRequest(participants, timetable, floor, candidates, others, goals, earlier);
    }

    public SessionRequest withGoals(Goals others) {
        return new SessionRequest(participants, timetable, floor, candidates, rules, others, earlier);
    }
}
