package org.digitalwings.matching.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.digitalwings.matching.community.MemberId;
import org.junit.jupiter.api.Test;

class ContradictionsTests {

    private static final Pair AB = Pair.of("a", "b");
    private static final Pair AC = Pair.of("a", "c");
    private static final Pair CD = Pair.of("c", "d");

    private static SessionRequest request(Rule... rules) {
        return request(Floor.tables(2), rules);
    }

    private static SessionRequest request(Floor floor, Rule... rules) {
        Side all = new Side("all");
        return SessionRequest.of(
                List.of(
                        Participant.of(new MemberId("a"), all, SlotSet.first(3), 0, 1),
                        Participant.of(new MemberId("b"), all, SlotSet.first(3), 0, 3),
                        Participant.of(new MemberId("c"), all, SlotSet.of(2), 0, 3),
                        Participant.of(new MemberId("d"), all, SlotSet.first(3), 0, 3)),
                Timetable.of(3),
                floor,
                List.of(Candidate.of(AB, 1), Candidate.of(AC, 1), Candidate.of(CD, 1)),
                List.of(rules),
                Goals.USUAL);
    }

    private static Conflict only(SessionRequest request) {
        assertThat(Contradictions.of(request)).hasSize(1);
        return Contradictions.of(request).getFirst();
    }

    @Test
    void namesNothingWhereNothingContradicts() {
        assertThat(Contradictions.of(request(new Rule.MustMeet(AB), new Rule.MustMeet(CD))))
                .isEmpty();
    }

    @Test
    void namesAMeetingThatMustAndMustNotBeHeld() {
        Conflict conflict = only(request(new Rule.MustMeet(AB), new Rule.NeverMeet(AB)));
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.BLOCKED_AND_REQUIRED);
        assertThat(conflict.rules()).containsExactly(new Rule.MustMeet(AB), new Rule.NeverMeet(AB));
        assertThat(conflict.words()).contains("a with b");
    }

    @Test
    void namesAMeetingWithoutACommonSlot() {
        Conflict conflict = only(request(new Rule.MustMeet(CD), new Rule.AtSlot(CD, 0)));
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.NO_POSSIBLE_SLOT);
        assertThat(conflict.rules()).containsExactly(new Rule.MustMeet(CD), new Rule.AtSlot(CD, 0));
        assertThat(conflict.members()).containsExactly(new MemberId("c"), new MemberId("d"));
    }

    @Test
    void namesAMeetingWithoutATable() {
        Floor floor = Floor.of(List.of(Table.of("1").reservedFor(new MemberId("a"))));
        assertThat(only(request(floor, new Rule.MustMeet(CD))).words()).contains("no table");
    }

    @Test
    void namesMoreMeetingsThanAParticipantWants() {
        Conflict conflict = only(request(new Rule.MustMeet(AB), new Rule.MustMeet(AC)));
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.TOO_MANY_FOR_MEMBER);
        assertThat(conflict.members()).containsExactly(new MemberId("a"));
    }

    @Test
    void namesTwoMeetingsThatNeedTheSameSlot() {
        SessionRequest request = request(new Rule.MustMeet(AC), new Rule.MustMeet(CD));
        assertThat(only(request).kind()).isEqualTo(Conflict.Kind.SAME_SLOT_TWICE);
    }

    @Test
    void namesMoreMeetingsThanASlotHasRoomFor() {
        SessionRequest request =
                request(Floor.tables(1), new Rule.MustMeet(AB), new Rule.MustMeet(CD), new Rule.AtSlot(AB, 2));
        assertThat(only(request).kind()).isEqualTo(Conflict.Kind.TOO_MANY_FOR_SLOT);
    }

    @Test
    void namesACircleOfOrders() {
        SessionRequest request =
                request(new Rule.MustMeet(AB), new Rule.MustMeet(CD), new Rule.Before(AB, CD), new Rule.Before(CD, AB));
        Conflict conflict = only(request);
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.IMPOSSIBLE_ORDER);
        assertThat(conflict.rules()).contains(new Rule.Before(AB, CD), new Rule.Before(CD, AB));
    }
}
