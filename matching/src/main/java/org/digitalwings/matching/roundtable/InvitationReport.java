package org.digitalwings.matching.roundtable;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says of a final choice what everybody's share is, why everybody is in or out, and who comes next. */
final class InvitationReport {

    private static final int MOST_NEAR_MISSES = 50;
    private static final double GAIN = 1e-9;

    private final InvitationRequest request;
    private final InvitationState state;
    private final InvitationLimits limits;
    private final Substitutes substitutes;
    private final int[] chosen;
    private final Map<Integer, Map<InvitationGoal, Double>> shares = new HashMap<>();

    InvitationReport(InvitationRequest request, InvitationState state, InvitationLimits limits) {
        this.request = request;
        this.state = state;
        this.limits = limits;
        this.chosen = state.copyOfChosen().stream().toArray();
        this.substitutes = new Substitutes(state, limits, chosen);
        for (int i : chosen) {
            shares.put(i, share(i));
        }
    }

    Map<InvitationGoal, Double> worth() {
        Map<InvitationGoal, Double> worth = new EnumMap<>(InvitationGoal.class);
        for (InvitationGoal goal : InvitationGoal.values()) {
            worth.put(
                    goal,
                    IntStream.of(chosen).mapToDouble(i -> shareOf(i, goal)).sum());
        }
        return worth;
    }

    double expectedAttendance() {
        return IntStream.of(chosen).mapToDouble(i -> candidate(i).acceptance()).sum();
    }

    List<Choice> choices() {
        Map<InvitationGoal, Double> worth = worth();
        return IntStream.of(chosen)
                .mapToObj(i -> new Choice(
                        candidate(i).id(),
                        candidate(i).role(),
                        reason(i, worth),
                        shares.getOrDefault(i, Map.of()),
                        -substitutes.gainInstead(i)))
                .sorted(Comparator.comparingDouble(InvitationReport::total)
                        .reversed()
                        .thenComparing(Choice::member))
                .toList();
    }

    Map<Role, List<Omission>> standby() {
        Map<Role, List<Omission>> standby = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Omission> next = IntStream.range(0, limits.candidates())
                    .filter(i -> candidate(i).role() == role && !state.isChosen(i))
                    .filter(i -> !limits.barred().get(i) && !state.isOrganizationFull(i))
                    .mapToObj(this::omission)
                    .sorted(Comparator.comparingDouble(Omission::worth)
                            .reversed()
                            .thenComparing(Omission::member))
                    .limit(request.standbyPerRole())
                    .toList();
            if (!next.isEmpty()) {
                standby.put(role, next);
            }
        }
        return standby;
    }

    List<Omission> nearMisses() {
        return IntStream.range(0, limits.candidates())
                .filter(i -> !state.isChosen(i))
                .mapToObj(this::omission)
                .sorted(Comparator.comparingDouble(Omission::missing)
                        .thenComparing(
                                Comparator.comparingDouble(Omission::worth).reversed())
                        .thenComparing(Omission::member))
                .limit(MOST_NEAR_MISSES)
                .toList();
    }

    private Omission omission(int i) {
        return new Omission(
                candidate(i).id(),
                candidate(i).role(),
                reason(i),
                state.gainOfAdding(i),
                Math.max(0, -substitutes.gainOfFree(i)),
                Optional.of(substitutes.madeRoom(i))
                        .filter(out -> out >= 0)
                        .map(out -> candidate(out).id()));
    }

    private OmissionReason reason(int i) {
        if (limits.barred().get(i)) {
            return OmissionReason.EXCLUDED;
        }
        if (substitutes.gainOfFree(i) > GAIN) {
            return state.isOrganizationFull(i) ? OmissionReason.ORGANIZATION_FULL : OmissionReason.ROLE_FULL;
        }
        return OmissionReason.OUTRANKED;
    }

    private ChoiceReason reason(int i, Map<InvitationGoal, Double> worth) {
        if (limits.mandatory().get(i)) {
            return ChoiceReason.MANDATORY;
        }
        int role = limits.role().get(i);
        if (state.ofRole(role) == limits.least().get(role) && substitutes.gainInsteadOfAnyRole(i) > GAIN) {
            return ChoiceReason.ROLE_NEEDED;
        }
        ChoiceReason best = ChoiceReason.RELEVANCE;
        double most = Double.NEGATIVE_INFINITY;
        for (InvitationGoal goal : InvitationGoal.values()) {
            double beyond = shareOf(i, goal) - worth.getOrDefault(goal, 0.0) / chosen.length;
            if (goal != InvitationGoal.STRANGERS && beyond > most) {
                most = beyond;
                best = ChoiceReason.valueOf(goal.name());
            }
        }
        return best;
    }

    private Map<InvitationGoal, Double> share(int i) {
        Candidate one = candidate(i);
        Map<InvitationGoal, Double> share = new EnumMap<>(InvitationGoal.class);
        InvitationWeights weights = request.weights();
        share.put(InvitationGoal.RELEVANCE, weights.of(InvitationGoal.RELEVANCE) * one.relevance());
        share.put(InvitationGoal.LOCALITY, weights.of(InvitationGoal.LOCALITY) * one.locality());
        share.put(InvitationGoal.FRESHNESS, weights.of(InvitationGoal.FRESHNESS) * one.freshness());
        share.put(InvitationGoal.ACCEPTANCE, weights.of(InvitationGoal.ACCEPTANCE) * one.acceptance());
        share.put(InvitationGoal.STRANGERS, -weights.of(InvitationGoal.STRANGERS) * state.acquaintances(i) / 2);
        double coverage = 0;
        for (int t = 0; t < request.theme().size(); t++) {
            TopicDemand demand = request.theme().get(t);
            double part = one.topics().getOrDefault(demand.topic(), 0.0);
            if (part > 0) {
                coverage += demand.weight() * part * Math.min(1, demand.wanted() / state.covered(t));
            }
        }
        share.put(InvitationGoal.COVERAGE, weights.of(InvitationGoal.COVERAGE) * coverage);
        return share;
    }

    private double shareOf(int i, InvitationGoal goal) {
        return shares.getOrDefault(i, Map.of()).getOrDefault(goal, 0.0);
    }

    private static double total(Choice choice) {
        return choice.worth().values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private Candidate candidate(int i) {
        return request.candidates().get(i);
    }
}
