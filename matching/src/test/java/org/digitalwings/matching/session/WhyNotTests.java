package org.digitalwings.matching.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.planning.Budget;
import org.junit.jupiter.api.Test;

class WhyNotTests {

    private static final Pair AX = Pair.of("a", "x");
    private static final Pair AY = Pair.of("a", "y");
    private static final Pair BX = Pair.of("b", "x");
    private static final Pair BY = Pair.of("b", "y");

    private static SessionRequest request(Floor floor, Rule... rules) {
        Side side = new Side("all");
        return SessionRequest.of(
                List.of(
                        Participant.of(new MemberId("a"), side, SlotSet.of(0), 0, 2),
                        Participant.of(new MemberId("b"), side, SlotSet.of(0, 1), 0, 2),
                        Participant.of(new MemberId("x"), side, SlotSet.of(0, 1), 0, 1),
                        Participant.of(new MemberId("y"), side, SlotSet.of(0), 0, 2),
                        Participant.of(new MemberId("z"), side, SlotSet.of(2), 0, 2)),
                Timetable.of(3),
                floor,
                List.of(
                        Candidate.of(AX, 500),
                        Candidate.of(AY, 400),
                        Candidate.of(BX, 100),
                        Candidate.of(BY, 50),
                        Candidate.of(Pair.of("a", "z"), 9)),
                List.of(rules),
                new Goals(List.of(), 0, 0, BreakSpan.BLOCK, 0, 0, 0));
    }

    private static List<Obstacle> ask(SessionRequest request, Pair pair, Meeting... meetings) {
        return new WhyNot(request, List.of(meetings)).obstacles(pair);
    }

    private static Meeting meeting(Pair pair, int slot) {
        return new Meeting(pair, slot, new TableId("1"));
    }

    @Test
    void namesNothingForAMeetingThatIsHeld() {
        assertThat(ask(request(Floor.tables(2)), AX, meeting(AX, 0))).isEmpty();
    }

    @Test
    void namesWhatNoPlanCanOvercome() {
        SessionRequest request = request(Floor.tables(2), new Rule.NeverMeet(AX));
        assertThat(ask(request, AX)).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.BLOCKED);
        assertThat(ask(request, Pair.of("a", "z")))
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.NO_COMMON_SLOT);
        assertThat(ask(request, Pair.of("a", "b")))
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.NO_CANDIDATE);
        Floor reserved = Floor.of(List.of(Table.of("1").reservedFor(new MemberId("z"))));
        assertThat(ask(request(reserved), AX)).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.NO_TABLE);
        assertThatThrownBy(() -> ask(request, Pair.of("a", "nobody"))).hasMessageContaining("nobody");
    }

    @Test
    void namesTheLimitAndWhatTheMeetingWouldCost() {
        List<Obstacle> obstacles = ask(request(Floor.tables(2)), BX, meeting(AX, 0));
        assertThat(obstacles)
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.LIMIT_REACHED, Obstacle.Kind.OUTBID);
        assertThat(obstacles.getLast().cost()).isEqualTo(400);
        assertThat(obstacles.getLast().pairs()).containsExactly(AX);
    }

    @Test
    void namesTheMeetingsThatKeepOneOfTheTwoBusy() {
        List<Obstacle> obstacles = ask(request(Floor.tables(2)), AY, meeting(AX, 0));
        assertThat(obstacles).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.BUSY, Obstacle.Kind.OUTBID);
        assertThat(obstacles.getFirst().pairs()).containsExactly(AX);
        assertThat(obstacles.getLast().cost()).isEqualTo(100);
    }

    @Test
    void namesASlotThatIsFull() {
        List<Obstacle> obstacles = ask(request(Floor.tables(1)), BY, meeting(AX, 0));
        assertThat(obstacles).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.SLOT_FULL, Obstacle.Kind.OUTBID);
        assertThat(obstacles.getLast().cost()).isEqualTo(450);
    }

    @Test
    void answersForEveryCandidateAndNamesOnlyMeetingsThatAreHeld() {
        for (long seed = 0; seed < 60; seed++) {
            SessionRequest request = new RandomSessions(seed, 12, 8, 5).request(0.6, 0.1);
            if (new AnnealingSessionPlanner(Clock.systemUTC()).plan(request, Budget.moves(1_000), seed)
                    instanceof SessionOutcome.Planned planned) {
                List<Meeting> meetings = planned.plan().meetings();
                WhyNot whyNot = new WhyNot(request, meetings);
                for (Candidate candidate : request.candidates()) {
                    List<Obstacle> obstacles = whyNot.obstacles(candidate.pair());
                    boolean held =
                            meetings.stream().anyMatch(meeting -> meeting.pair().equals(candidate.pair()));
                    assertThat(obstacles.isEmpty())
                            .as("seed %d, %s", seed, candidate.pair())
                            .isEqualTo(held);
                    assertDroppedAreHeld(meetings, obstacles);
                }
            }
        }
    }

    private static void assertDroppedAreHeld(List<Meeting> meetings, List<Obstacle> obstacles) {
        List<Pair> held = new ArrayList<>(meetings.stream().map(Meeting::pair).toList());
        for (Obstacle obstacle : obstacles) {
            assertThat(held).containsAll(obstacle.pairs());
        }
    }
}
