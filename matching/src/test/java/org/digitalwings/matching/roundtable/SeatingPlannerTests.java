package org.digitalwings.matching.roundtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.planning.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatingPlannerTests {

    private final SeatingPlanner planner = new SeatingPlanner(InstantSource.system());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void keepsAllRulesAndStaysBelowItsBound(long seed) {
        SeatingRequest request = new RandomSeating(seed).request(60, 8, 3);
        SeatingPlan plan = planner.plan(request, Budget.moves(300_000), seed);
        assertThat(new SeatingChecker(request).check(plan.seats())).isEmpty();
        assertThat(plan.value()).isLessThanOrEqualTo(plan.bound());
        assertThat(plan.value())
                .isCloseTo(plan.worth().values().stream().mapToDouble(d -> d).sum(), within(1e-6));
        assertThat(plan.value()).isGreaterThan(0.7 * plan.bound());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void findsTheBestOfAllPlansWhereAllCanBeTried(long seed) {
        SeatingRequest request = new RandomSeating(seed).request(6, 2, 2);
        double best = AllSeatings.best(request);
        if (best == Double.NEGATIVE_INFINITY) {
            assertThatThrownBy(() -> planner.plan(request, Budget.moves(20_000), seed))
                    .isInstanceOfAny(InfeasibleRequestException.class, NoSeatingFoundException.class);
        } else {
            SeatingPlan plan = planner.plan(request, Budget.moves(100_000), seed);
            assertThat(plan.value()).isCloseTo(best, within(1e-6));
            assertThat(plan.bound()).isGreaterThanOrEqualTo(best - 1e-6);
        }
    }

    @Test
    void givesTheSamePlanForTheSameSeed() {
        SeatingRequest request = new RandomSeating(7).request(40, 5, 3);
        List<Seat> once = planner.plan(request, Budget.moves(50_000), 3).seats();
        assertThat(planner.plan(request, Budget.moves(50_000), 3).seats()).isEqualTo(once);
        assertThat(planner.plan(request, Budget.moves(50_000), 4).seats()).isNotEqualTo(once);
    }

    @Test
    void countsFirstAndRepeatedMeetings() {
        SeatingRequest request = plain(8, 2, 2, List.of());
        SeatingPlan plan = planner.plan(request, Budget.moves(50_000), 1);
        assertThat(plan.newAcquaintances() + plan.repeatedPairs()).isEqualTo(2 * 2 * 6);
        assertThat(plan.newAcquaintances())
                .as("two of each table meet again at best")
                .isEqualTo(20);
    }

    @Test
    void spreadsScarceRoles() {
        SeatingRequest request = plain(12, 3, 4, List.of(new RoleNeed(Role.INVESTOR, 1)));
        SeatingPlan plan = planner.plan(request, Budget.moves(50_000), 1);
        assertThat(new SeatingChecker(request).check(plan.seats())).isEmpty();
    }

    @Test
    void saysWhichRoleIsTooScarce() {
        SeatingRequest request = plain(12, 3, 1, List.of(new RoleNeed(Role.INVESTOR, 2)));
        InfeasibleRequestException refusal = catchThrowableOfType(
                InfeasibleRequestException.class, () -> planner.plan(request, Budget.moves(1_000), 1));
        assertThat(refusal.obstacles()).containsExactly(new Obstacle(Rule.ROLE_NEEDED, List.of("INVESTOR"), 2, 1));
    }

    @Test
    void saysThatSeatsAreMissing() {
        SeatingRequest request = new SeatingRequest(
                1,
                plain(12, 3, 1, List.of()).guests(),
                List.of(new Table("only", 10, Map.of(), null)),
                List.of(),
                Set.of(),
                Set.of(),
                List.of(),
                SeatingWeights.balanced());
        assertThatThrownBy(() -> planner.plan(request, Budget.moves(1_000), 1))
                .isInstanceOf(InfeasibleRequestException.class)
                .hasMessageContaining("CAPACITY asks for 12: set it to 10");
    }

    @Test
    void saysWhoCannotBeKeptApart() {
        SeatingRequest plain = plain(12, 2, 1, List.of());
        Set<Pair> apart = Set.of(pair(0, 1), pair(1, 2), pair(0, 2), pair(5, 6));
        SeatingRequest request = new SeatingRequest(
                1, plain.guests(), plain.tables(), List.of(), apart, Set.of(), List.of(), SeatingWeights.balanced());
        InfeasibleRequestException refusal = catchThrowableOfType(
                InfeasibleRequestException.class, () -> planner.plan(request, Budget.moves(1_000), 1));
        assertThat(refusal.obstacles().getFirst().rule()).isEqualTo(Rule.APART);
        assertThat(refusal.obstacles().getFirst().subject()).containsExactly("g0000", "g0001", "g0002");
    }

    @Test
    void saysWhichLocksCollide() {
        SeatingRequest plain = plain(12, 2, 1, List.of());
        List<SeatLock> locks =
                List.of(new SeatLock(RandomSeating.id(3), 0, 0), new SeatLock(RandomSeating.id(3), 0, 1));
        SeatingRequest request = new SeatingRequest(
                1, plain.guests(), plain.tables(), locks, Set.of(), Set.of(), List.of(), SeatingWeights.balanced());
        assertThatThrownBy(() -> planner.plan(request, Budget.moves(1_000), 1))
                .isInstanceOf(InfeasibleRequestException.class)
                .hasMessageContaining("LOCK of g0003");
    }

    @Test
    void returnsTheBestSoFarWhenCancelled() {
        SeatingRequest request = new RandomSeating(7).request(60, 8, 3);
        List<Progress> heard = new ArrayList<>();
        SeatingPlan plan =
                planner.plan(request, Budget.of(Duration.ofSeconds(30)), 1, heard::add, () -> heard.size() >= 2);
        assertThat(plan.outcome().ending()).isEqualTo(Outcome.Ending.CANCELLED);
        assertThat(plan.outcome().elapsed()).isLessThan(Duration.ofSeconds(15));
        assertThat(new SeatingChecker(request).check(plan.seats())).isEmpty();
    }

    /** Guests of whom every third is an investor, without topics. */
    private static SeatingRequest plain(int guests, int tables, int rounds, List<RoleNeed> needs) {
        List<Guest> all = IntStream.range(0, guests)
                .mapToObj(g -> new Guest(
                        RandomSeating.id(g),
                        g % 3 == 0 ? Role.INVESTOR : Role.EXPERT,
                        null,
                        Map.of(),
                        Set.of("zh"),
                        Set.of()))
                .toList();
        List<Table> places = IntStream.range(0, tables)
                .mapToObj(k -> new Table("T" + k, guests / tables, Map.of(), (MemberId) null))
                .toList();
        return new SeatingRequest(rounds, all, places, List.of(), Set.of(), Set.of(), needs, SeatingWeights.balanced());
    }

    private static Pair pair(int one, int other) {
        return Pair.of(RandomSeating.id(one), RandomSeating.id(other));
    }
}
