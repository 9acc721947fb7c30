package org.digitalwings.matching.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.planning.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnealingSessionPlannerTests {

    private final SessionPlanner planner = new AnnealingSessionPlanner(Clock.systemUTC());

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    static LongStream tinySeeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void obeysEveryRuleAndStaysUnderTheBound(long seed) {
        SessionRequest request = new RandomSessions(seed, 14, 10, 6).request(0.6, 0.25);
        switch (planner.plan(request, Budget.moves(4_000), seed)) {
            case SessionOutcome.Planned planned -> {
                assertThat(SessionChecker.check(request, planned.plan().meetings()))
                        .isEmpty();
                assertSound(request, planned.plan());
            }
            case SessionOutcome.Undecided undecided -> {
                assertThat(SessionChecker.check(request, undecided.partial().meetings()))
                        .hasSameSizeAs(undecided.broken());
                assertSound(request, undecided.partial());
            }
            case SessionOutcome.Infeasible infeasible ->
                assertThat(infeasible.conflicts()).isNotEmpty();
        }
    }

    private static void assertSound(SessionRequest request, SessionPlan plan) {
        assertThat(plan.value()).isLessThanOrEqualTo(plan.bound());
        assertThat(plan.worth()).isEqualTo(Appraisal.of(request, plan.meetings()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("tinySeeds")
    void findsTheBestPlanOfTinyRequests(long seed) {
        SessionRequest request = RandomSessions.tiny(seed);
        OptionalLong best = BruteForce.best(request);
        SessionOutcome outcome = planner.plan(request, Budget.moves(6_000), seed);
        switch (outcome) {
            case SessionOutcome.Planned planned -> {
                assertThat(best).isPresent();
                assertThat(planned.plan().value()).isEqualTo(best.orElseThrow());
                assertThat(planned.plan().bound()).isGreaterThanOrEqualTo(best.orElseThrow());
            }
            case SessionOutcome.Undecided undecided -> assertThat(best).isEmpty();
            case SessionOutcome.Infeasible infeasible -> assertThat(best).isEmpty();
        }
    }

    @Test
    void givesTheSamePlanForTheSameRequestSeedAndMoves() {
        SessionRequest request = new RandomSessions(7, 40, 12, 8).request(0.4, 0.05);
        assertThat(meetings(planner.plan(request, Budget.moves(20_000), 5)))
                .isEqualTo(meetings(planner.plan(request, Budget.moves(20_000), 5)))
                .isNotEmpty();
    }

    @Test
    void returnsTheBestSoFarWhenCancelled() {
        SessionRequest request = new RandomSessions(11, 60, 12, 12).request(0.5, 0);
        for (int looks = 0; looks < 20; looks++) {
            AtomicInteger left = new AtomicInteger(looks);
            SessionOutcome outcome = planner.plan(
                    request,
                    Budget.of(Duration.ofMinutes(5)),
                    looks,
                    progress -> {},
                    () -> left.getAndDecrement() <= 0);
            assertThat(SessionChecker.check(request, meetings(outcome))).isEmpty();
        }
    }

    @Test
    void tellsOfValuesThatRiseUnderABoundThatHolds() {
        SessionRequest request = new RandomSessions(11, 60, 12, 12).request(0.5, 0);
        List<Progress> told = new ArrayList<>();
        planner.plan(request, Budget.moves(50_000), 1, told::add, () -> false);
        assertThat(told).isNotEmpty().allSatisfy(progress -> {
            assertThat(progress.value()).isLessThanOrEqualTo(progress.bound());
            assertThat(progress.gap()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void keepsWhatIsLeftOfAPlanWhenPeopleDropOut() {
        SessionRequest request = new RandomSessions(7, 40, 12, 8).request(0.4, 0);
        List<Meeting> before = meetings(planner.plan(request, Budget.moves(20_000), 5));
        Meeting lost = before.getFirst();
        SessionRequest repair = SessionRequest.of(
                        request.participants(),
                        request.timetable(),
                        request.floor(),
                        request.candidates(),
                        List.of(new Rule.NeverMeet(lost.pair())),
                        request.goals().keeping(5_000, 5_000))
                .keeping(before);
        assertThat(meetings(planner.plan(repair, Budget.moves(20_000), 6)))
                .extracting(Meeting::pair, Meeting::slot)
                .doesNotContain(tuple(lost.pair(), lost.slot()))
                .containsAll(before.stream()
                        .skip(1)
                        .map(meeting -> tuple(meeting.pair(), meeting.slot()))
                        .toList());
    }

    private static List<Meeting> meetings(SessionOutcome outcome) {
        assertThat(outcome).isInstanceOf(SessionOutcome.Planned.class);
        return outcome instanceof SessionOutcome.Planned planned
                ? planned.plan().meetings()
                : List.of();
    }
}
