package org.digitalwings.matching.roundtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.planning.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationPlannerTests {

    private final InvitationPlanner planner = new InvitationPlanner(InstantSource.system());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void findsTheBestOfAllLists(long seed) {
        InvitationRequest request = new RandomInvitation(seed).request(14, 6);
        double best = best(request, 0, new ArrayList<>());
        if (best == Double.NEGATIVE_INFINITY) {
            assertThat(refusal(request)).isNotNull();
            return;
        }
        InvitationPlan plan = plan(request, 30_000, seed);
        assertThat(new InvitationChecker(request).check(ids(plan))).isEmpty();
        assertThat(plan.value()).isCloseTo(best, within(1e-6));
        assertThat(plan.bound()).isGreaterThanOrEqualTo(best - 1e-6);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24})
    void keepsAllRulesAndComesNearItsBound(long seed) {
        InvitationRequest request = new RandomInvitation(seed).request(600, 60);
        InvitationPlan plan = plan(request, 100_000, seed);
        assertThat(new InvitationChecker(request).check(ids(plan))).isEmpty();
        assertThat(plan.value()).isBetween(0.97 * plan.bound(), plan.bound());
        Map<InvitationGoal, Double> worth = new InvitationChecker(request).worth(ids(plan));
        for (InvitationGoal goal : InvitationGoal.values()) {
            double shares = plan.choices().stream()
                    .mapToDouble(choice -> choice.worth().getOrDefault(goal, 0.0))
                    .sum();
            assertThat(shares).as("shares of %s", goal).isCloseTo(worth.getOrDefault(goal, 0.0), within(1e-6));
        }
    }

    @Test
    void choosesHundredsOfTwentyThousand() {
        InvitationRequest request = new RandomInvitation(5).request(20_000, 300);
        InvitationPlan plan = plan(request, 200_000, 1);
        assertThat(new InvitationChecker(request).check(ids(plan))).isEmpty();
        assertThat(plan.value()).isGreaterThan(0.99 * plan.bound());
    }

    @Test
    void givesTheSamePlanForTheSameSeed() {
        InvitationRequest request = new RandomInvitation(9).request(300, 40);
        InvitationPlan once = plan(request, 20_000, 1);
        InvitationPlan again = plan(request, 20_000, 1);
        assertThat(again.choices()).isEqualTo(once.choices());
        assertThat(again.nearMisses()).isEqualTo(once.nearMisses());
    }

    @Test
    void ranksStandbyByRoleAndGivesReasons() {
        InvitationRequest request = new RandomInvitation(9).request(300, 40);
        InvitationPlan plan = plan(request, 20_000, 1);
        Set<MemberId> chosen = new HashSet<>(ids(plan));
        plan.standby().forEach((role, next) -> {
            assertThat(next).hasSizeLessThanOrEqualTo(3).allSatisfy(one -> {
                assertThat(one.role()).isEqualTo(role);
                assertThat(chosen).doesNotContain(one.member());
            });
            assertThat(next).isSortedAccordingTo((a, b) -> Double.compare(b.worth(), a.worth()));
        });
        assertThat(plan.choices())
                .filteredOn(choice -> choice.reason() == ChoiceReason.MANDATORY)
                .extracting(Choice::member)
                .containsExactly(RandomInvitation.id(0));
        assertThat(plan.nearMisses()).allSatisfy(miss -> {
            assertThat(miss.missing()).isNotNegative();
            assertThat(miss.reason() == OmissionReason.EXCLUDED)
                    .isEqualTo(miss.member().equals(RandomInvitation.id(1)));
        });
    }

    @Test
    void namesASmallestContradictionAndTheWayOut() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            candidates.add(candidate(i, i < 4 ? Role.INVESTOR : Role.EXPERT, i < 4 ? "fund" : "o" + i));
        }
        InvitationRequest request = new InvitationRequest(
                6,
                candidates,
                Map.of(Role.INVESTOR, Quota.atLeast(3), Role.EXPERT, Quota.atLeast(1)),
                2,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                InvitationWeights.balanced(),
                0);
        assertThat(refusal(request).obstacles())
                .containsExactlyInAnyOrder(
                        new Obstacle(Rule.ROLE_LEAST, List.of("INVESTOR"), 3, 2),
                        new Obstacle(Rule.PER_ORGANIZATION, List.of(), 2, 3));
    }

    @Test
    void saysThatThereAreTooFewCandidates() {
        InvitationRequest request = new InvitationRequest(
                5,
                List.of(candidate(0, Role.EXPERT, "a"), candidate(1, Role.EXPERT, "b"), candidate(2, Role.EXPERT, "c")),
                Map.of(),
                1,
                List.of(),
                Set.of(),
                Set.of(RandomInvitation.id(1)),
                Set.of(),
                InvitationWeights.balanced(),
                0);
        assertThat(refusal(request).obstacles()).containsExactly(new Obstacle(Rule.INVITEES, List.of(), 5, 2));
    }

    private InvitationPlan plan(InvitationRequest request, long iterations, long seed) {
        return planner.plan(request, Budget.moves(iterations), seed);
    }

    private InfeasibleRequestException refusal(InvitationRequest request) {
        return catchThrowableOfType(InfeasibleRequestException.class, () -> plan(request, 1_000, 1));
    }

    private static List<MemberId> ids(InvitationPlan plan) {
        return plan.choices().stream().map(Choice::member).toList();
    }

    private static double best(InvitationRequest request, int next, List<MemberId> chosen) {
        if (chosen.size() == request.invitees()) {
            InvitationChecker checker = new InvitationChecker(request);
            return checker.check(chosen).isEmpty()
                    ? checker.worth(chosen).values().stream()
                            .mapToDouble(d -> d)
                            .sum()
                    : Double.NEGATIVE_INFINITY;
        }
        if (next == request.candidates().size()) {
            return Double.NEGATIVE_INFINITY;
        }
        chosen.add(request.candidates().get(next).id());
        double with = best(request, next + 1, chosen);
        chosen.removeLast();
        return Math.max(with, best(request, next + 1, chosen));
    }

    private static Candidate candidate(int i, Role role, String organization) {
        return new Candidate(RandomInvitation.id(i), role, new MemberId(organization), 0.5, 0.5, 0.5, 0.5, Map.of());
    }
}
