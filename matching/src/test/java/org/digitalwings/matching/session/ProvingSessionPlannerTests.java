package org.digitalwings.matching.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.planning.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProvingSessionPlannerTests {

    /** Ends as soon as there is a proof, long before this. */
    private static final Budget AMPLE = Budget.of(Duration.ofSeconds(20));

    private final SessionPlanner planner = new ProvingSessionPlanner(Clock.systemUTC());

    static LongStream seeds() {
        return LongStream.range(1_000, 1_060);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithTryingEveryPlan(long seed) {
        SessionRequest request = RandomSessions.tiny(seed);
        OptionalLong best = BruteForce.best(request);
        ProofOutcome proof = proof(request);
        assertThat(proof.feasible()).isEqualTo(best.isPresent());
        if (proof.feasible()) {
            assertThat(proof.value()).isEqualTo(best.orElseThrow()).isEqualTo(proof.bound());
        }
    }

    @Test
    void boundsNothingBeforeItHasBegun() {
        SessionRequest request = everybodyWithEverybody(30);
        SessionPlan plan = ((SessionOutcome.Planned) planner.plan(request, Budget.moves(10_000), 1)).plan();
        ProofSearch.Result cutShort = new ProofSearch(
                        new Model(request), Clock.systemUTC(), Clock.systemUTC().instant(), 1)
                .search(plan.value() / 2, null, () -> false);
        assertThat(cutShort.bound())
                .isGreaterThanOrEqualTo(plan.value() + plan.worth().tableChangeCost());
    }

    /** A session of two sides, everybody free all day, with more to choose from than fits. */
    private static SessionRequest everybodyWithEverybody(int aSide) {
        List<Participant> people = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < aSide; i++) {
            people.add(Participant.of(new MemberId("a" + i), new Side("a"), SlotSet.first(16), 3, 6));
            people.add(Participant.of(new MemberId("b" + i), new Side("b"), SlotSet.first(16), 3, 6));
            for (int j = 0; j < aSide; j++) {
                Pair pair = new Pair(new MemberId("a" + i), new MemberId("b" + j));
                candidates.add(Candidate.of(pair, 1 + (37 * i + 91 * j) % 999));
            }
        }
        return SessionRequest.of(people, Timetable.of(16), Floor.tables(10), candidates, List.of(), Goals.USUAL);
    }

    private record ProofOutcome(boolean feasible, long value, long bound) {}

    /** What CP-SAT alone says, the plan checked. */
    private static ProofOutcome proof(SessionRequest request) {
        if (!Contradictions.of(request).isEmpty()) {
            return new ProofOutcome(false, 0, 0);
        }
        Model model = new Model(request);
        ProofSearch.Result result = new ProofSearch(
                        model, Clock.systemUTC(), Clock.systemUTC().instant().plusSeconds(20), 1)
                .search(Long.MIN_VALUE / 4, null, () -> false);
        assertThat(result.isDecided()).isTrue();
        ProofSearch.Seating seating = result.seating();
        if (seating == null) {
            return new ProofOutcome(false, 0, 0);
        }
        List<Meeting> meetings = new TableSeating(model, request.earlier()).seat(seating.slots(), seating.groups());
        assertThat(SessionChecker.check(request, meetings)).isEmpty();
        return new ProofOutcome(true, Appraisal.of(request, meetings).total(), result.bound());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void plansTinyRequestsToTheProvenOptimum(long seed) {
        SessionRequest request = RandomSessions.tiny(seed);
        OptionalLong best = BruteForce.best(request);
        switch (planner.plan(request, AMPLE, seed)) {
            case SessionOutcome.Planned planned -> {
                assertThat(planned.plan().value()).isEqualTo(best.orElseThrow());
                assertThat(planned.plan().isProvenOptimal()).isTrue();
            }
            case SessionOutcome.Infeasible infeasible -> assertThat(best).isEmpty();
            case SessionOutcome.Undecided undecided ->
                assertThat(undecided.broken()).as("a proof either way").isEmpty();
        }
    }

    /** Three who must all meet in two slots, which is an odd circle, beside rules that have nothing to do with it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void namesRulesOfWhichAnyOneCanBeDropped(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Participant> people = new ArrayList<>();
        for (int person = 0; person < 5; person++) {
            people.add(Participant.of(new MemberId("p" + person), new Side("side"), SlotSet.first(2), 0, 2));
        }
        List<Pair> pairs = List.of(Pair.of("p0", "p1"), Pair.of("p1", "p2"), Pair.of("p0", "p2"), Pair.of("p3", "p4"));
        List<Rule> rules =
                new ArrayList<>(pairs.stream().map(Rule.MustMeet::new).toList());
        rules.add(new Rule.AtSlot(pairs.getLast(), random.nextInt(2)));
        rules.add(new Rule.EvenBreaks(1 + random.nextInt(2)));
        Collections.rotate(rules, random.nextInt(rules.size()));
        SessionRequest request = SessionRequest.of(
                people,
                Timetable.of(2),
                Floor.tables(3),
                pairs.stream().map(pair -> Candidate.of(pair, 1)).toList(),
                rules,
                Goals.FEW_BREAKS);
        assertThat(planner.plan(request, AMPLE, seed))
                .isInstanceOfSatisfying(SessionOutcome.Infeasible.class, infeasible -> {
                    List<Rule> named = infeasible.conflicts().getFirst().rules();
                    assertThat(BruteForce.best(request.withRules(named))).isEmpty();
                    for (Rule rule : named) {
                        assertThat(BruteForce.best(request.withRules(without(named, rule))))
                                .as("without %s", rule)
                                .isPresent();
                    }
                });
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 12);
    }

    private static List<Rule> without(List<Rule> rules, Rule rule) {
        return rules.stream().filter(other -> !other.equals(rule)).toList();
    }

    @Test
    void returnsTheBestSoFarWhenCancelled() {
        SessionRequest request = new RandomSessions(11, 40, 12, 12).request(0.5, 0);
        for (int looks = 0; looks < 200; looks += 20) {
            AtomicInteger left = new AtomicInteger(looks);
            SessionOutcome outcome = planner.plan(
                    request,
                    Budget.of(Duration.ofMinutes(5)),
                    looks,
                    progress -> {},
                    () -> left.getAndDecrement() <= 0);
            assertThat(outcome).isInstanceOfSatisfying(SessionOutcome.Planned.class, planned -> {
                assertThat(SessionChecker.check(request, planned.plan().meetings()))
                        .isEmpty();
                assertThat(planned.plan().value())
                        .isLessThanOrEqualTo(planned.plan().bound());
            });
        }
    }

    @Test
    void tellsOfBoundsThatFallToTheValue() {
        SessionRequest request = new RandomSessions(5, 12, 8, 6).request(0.7, 0);
        List<Progress> told = new ArrayList<>();
        planner.plan(request, AMPLE, 1, told::add, () -> false);
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(progress -> assertThat(progress.value()).isLessThanOrEqualTo(progress.bound()));
    }

    @Test
    void leavesBudgetsOfMovesToTheAnnealer() {
        SessionRequest request = new RandomSessions(7, 20, 8, 6).request(0.5, 0.05);
        SessionPlanner annealer = new AnnealingSessionPlanner(Clock.systemUTC());
        assertThat(meetings(planner.plan(request, Budget.moves(5_000), 5)))
                .isEqualTo(meetings(annealer.plan(request, Budget.moves(5_000), 5)))
                .isNotEmpty();
    }

    private static List<Meeting> meetings(SessionOutcome outcome) {
        return outcome instanceof SessionOutcome.Planned planned
                ? planned.plan().meetings()
                : List.of();
    }
}
