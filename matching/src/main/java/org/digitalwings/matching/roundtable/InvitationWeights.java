package org.digitalwings.matching.roundtable;

import java.util.EnumMap;
import java.util.Map;

/**
 * What one unit of each goal is worth, 0 or more: a fully relevant invitee, an invitee who speaks fully on an uncovered topic of
 * weight 1, a local, a fresh and a certain one; for {@link InvitationGoal#STRANGERS} what a pair of acquaintances costs.
 *
 * @param byGoal a weight for each goal
 */
public record InvitationWeights(Map<InvitationGoal, Double> byGoal) {

    public InvitationWeights {
        for (InvitationGoal goal : InvitationGoal.values()) {
            Double weight = byGoal.get(goal);
            if (weight == null || !(weight >= 0 && weight <= 1_000_000)) {
                throw new IllegalArgumentException(
                        "Weight %s of goal %s must be 0 to 1000000.".formatted(weight, goal));
            }
        }
        byGoal = Map.copyOf(byGoal);
    }

    /** Relevance first, coverage half of it, the rest as hints. */
    public static InvitationWeights balanced() {
        Map<InvitationGoal, Double> weights = new EnumMap<>(InvitationGoal.class);
        weights.put(InvitationGoal.RELEVANCE, 100.0);
        weights.put(InvitationGoal.COVERAGE, 50.0);
        weights.put(InvitationGoal.LOCALITY, 30.0);
        weights.put(InvitationGoal.FRESHNESS, 20.0);
        weights.put(InvitationGoal.ACCEPTANCE, 30.0);
        weights.put(InvitationGoal.STRANGERS, 2.0);
        return new InvitationWeights(weights);
    }

    /** The same weights with another one for a goal. */
    public InvitationWeights with(InvitationGoal goal, double weight) {
        Map<InvitationGoal, Double> weights = new EnumMap<>(byGoal);
        weights.put(goal, weight);
        return new InvitationWeights(weights);
    }

    /** The weight of a goal. */
    public double of(InvitationGoal goal) {
        return byGoal.getOrDefault(goal, 0.0);
    }
}
