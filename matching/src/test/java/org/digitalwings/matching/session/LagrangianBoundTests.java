package org.digitalwings.matching.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.planning.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LagrangianBoundTests {

    /** Those whose rules leave a plan. */
    static LongStream seeds() {
        return LongStream.range(0, 300)
                .filter(seed -> BruteForce.best(RandomSessions.tiny(seed)).isPresent());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isAtLeastTheBestPlanOfTinyRequests(long seed) {
        SessionRequest request = RandomSessions.tiny(seed);
        long best = BruteForce.best(request).orElseThrow();
        assertThat(bound(request, best)).isGreaterThanOrEqualTo(best);
    }

    @Test
    void knowsThatOneSlotHasRoomForOneMeeting() {
        SessionRequest request = SessionRequest.of(
                List.of(
                        person("a", "investors", SlotSet.first(2)),
                        person("b", "projects", new SlotSet(0b01)),
                        person("c", "projects", new SlotSet(0b01)),
                        person("d", "projects", new SlotSet(0b10))),
                Timetable.of(2),
                Floor.tables(2),
                List.of(candidate("b", 500), candidate("c", 400), candidate("d", 10)),
                List.of(),
                new Goals(List.of(), 0, 0, BreakSpan.SESSION, 0, 0, 0));
        assertThat(PairChoice.of(new Model(request)).bound()).isEqualTo(900);
        assertThat(bound(request, 510)).isEqualTo(510);
    }

    private static long bound(SessionRequest request, long value) {
        Model model = new Model(request);
        LagrangianBound bound = new LagrangianBound(model, PairChoice.of(model));
        bound.tighten(value, new Run(Budget.moves(500 * bound.work()), Clock.systemUTC(), progress -> {}, () -> false));
        return bound.bound();
    }

    private static Participant person(String id, String side, SlotSet available) {
        return Participant.of(new MemberId(id), new Side(side), available, 0, 2);
    }

    private static Candidate candidate(String other, int utility) {
        return Candidate.of(new Pair(new MemberId("a"), new MemberId(other)), utility);
    }
}
