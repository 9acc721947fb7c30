package org.digitalwings.matching.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.planning.Budget;
import org.junit.jupiter.api.Test;

class SessionCheckerTests {

    private static final Pair AB = Pair.of("a", "b");
    private static final Pair AC = Pair.of("a", "c");
    private static final Pair DC = Pair.of("d", "c");

    private final List<Participant> participants = List.of(
            person("a", SlotSet.first(4), 2),
            person("b", SlotSet.of(0, 1), 2),
            person("c", SlotSet.first(4), 2),
            person("d", SlotSet.first(4), 1));
    private final List<Candidate> candidates =
            List.of(Candidate.of(AB, 10), Candidate.of(AC, 10), Candidate.of(DC, 10));
    private final Floor floor = Floor.of(List.of(Table.of("1"), Table.of("2").reservedFor(new MemberId("c"))));

    private static Participant person(String id, SlotSet available, int maximum) {
        return Participant.of(new MemberId(id), new Side("all"), available, 0, maximum);
    }

    private SessionRequest request(Rule... rules) {
        Timetable timetable = new Timetable(4, List.of(new Block("am", 0, 2), new Block("pm", 2, 4)));
        return SessionRequest.of(participants, timetable, floor, candidates, List.of(rules), Goals.USUAL);
    }

    private static Meeting meeting(Pair pair, int slot, String table) {
        return new Meeting(pair, slot, new TableId(table));
    }

    private List<String> broken(SessionRequest request, Meeting... meetings) {
        return SessionChecker.check(request, List.of(meetings)).stream()
                .map(Violation::rule)
                .toList();
    }

    @Test
    void acceptsAPlan() {
        assertThat(broken(request(), meeting(AB, 0, "1"), meeting(AC, 1, "1"), meeting(DC, 0, "2")))
                .isEmpty();
    }

    @Test
    void rejectsEachKindOfMistake() {
        assertThat(broken(request(), meeting(AB, 2, "1"))).containsExactly("availability");
        assertThat(broken(request(), meeting(AB, 0, "1"), meeting(AC, 0, "2"))).containsExactly("one-meeting-a-slot");
        assertThat(broken(request(), meeting(AB, 0, "2"))).containsExactly("table-reserved");
        assertThat(broken(request(), meeting(AB, 0, "1"), meeting(DC, 0, "1"))).containsExactly("table-capacity");
        assertThat(broken(request(), meeting(AB, 0, "1"), meeting(AB, 1, "1"))).containsExactly("once");
        assertThat(broken(request(), meeting(AB, 9, "1"))).containsExactly("slot");
        assertThat(broken(request(), meeting(AB, 0, "9"))).containsExactly("table");
        assertThat(broken(request(), meeting(Pair.of("a", "d"), 0, "1"))).containsExactly("candidate");
    }

    @Test
    void rejectsEachBrokenRule() {
        assertThat(broken(request(new Rule.MustMeet(AB)))).containsExactly("MustMeet");
        assertThat(broken(request(new Rule.NeverMeet(AB)), meeting(AB, 0, "1"))).containsExactly("NeverMeet");
        assertThat(broken(request(new Rule.AtSlot(AB, 1)), meeting(AB, 0, "1"))).containsExactly("AtSlot");
        assertThat(broken(request(new Rule.AtTable(AC, new TableId("1"))), meeting(AC, 0, "2")))
                .containsExactly("AtTable");
        assertThat(broken(request(new Rule.InBlock(AC, "pm")), meeting(AC, 0, "2")))
                .containsExactly("InBlock");
        assertThat(broken(request(new Rule.Before(AB, AC)), meeting(AC, 0, "2"), meeting(AB, 1, "1")))
                .containsExactly("Before");
        assertThat(broken(request(new Rule.EvenBreaks(0)), meeting(AB, 0, "1"), meeting(AC, 2, "1")))
                .isEmpty();
    }

    @Test
    void countsBreaksAcrossBlocksOnlyWhereAsked() {
        Goals goals = new Goals(List.of(), 0, 1, BreakSpan.SESSION, 0, 0, 0);
        SessionRequest strict = request(new Rule.EvenBreaks(0)).withGoals(goals);
        assertThat(broken(strict, meeting(AB, 0, "1"), meeting(AC, 2, "1"))).containsExactly("EvenBreaks");
    }

    @Test
    void rejectsPlansWhoseMeetingsAreMovedOntoAnother() {
        for (long seed = 0; seed < 50; seed++) {
            SessionRequest request = new RandomSessions(seed, 12, 8, 5).request(0.6, 0);
            SessionPlanner planner = new AnnealingSessionPlanner(Clock.systemUTC());
            SessionOutcome outcome = planner.plan(request, Budget.moves(2_000), seed);
            if (outcome instanceof SessionOutcome.Planned planned) {
                for (Meeting meeting : planned.plan().meetings()) {
                    assertMutationsRejected(request, planned.plan().meetings(), meeting, seed);
                }
            }
        }
    }

    private static void assertMutationsRejected(
            SessionRequest request, List<Meeting> meetings, Meeting meeting, long seed) {
        MemberId first = meeting.pair().first();
        for (Meeting other : meetings) {
            if (!other.equals(meeting) && other.pair().includes(first)) {
                List<Meeting> mutated = new ArrayList<>(meetings);
                mutated.remove(meeting);
                mutated.add(new Meeting(meeting.pair(), other.slot(), meeting.table()));
                assertThat(SessionChecker.check(request, mutated))
                        .as("seed %d, %s moved onto %s", seed, meeting, other)
                        .isNotEmpty();
            }
        }
        List<Meeting> twice = new ArrayList<>(meetings);
        twice.add(meeting);
        assertThat(SessionChecker.check(request, twice))
                .as("seed %d, %s twice", seed, meeting)
                .isNotEmpty();
    }
}
