package org.digitalwings.matching.roundtable;

import java.util.EnumMap;
import java.util.Map;

/**
 * What one unit of each goal is worth, 0 or more: a seat at a table that suits fully, or a pair in a round (a new
 * acquaintance once).
 *
 * @param byGoal a weight for each goal
 */
public record SeatingWeights(Map<SeatingGoal, Double> byGoal) {

    public SeatingWeights {
        for (SeatingGoal goal : SeatingGoal.values()) {
            Double weight = byGoal.get(goal);
            if (weight == null || !(weight >= 0 && weight <= 1_000_000)) {
                throw new IllegalArgumentException(
                        "Weight %s of goal %s must be 0 to 1000000.".formatted(weight, goal));
            }
        }
        byGoal = Map.copyOf(byGoal);
    }

    /** At a table of ten, topics and new acquaintances weigh about the same; the rest as hints. */
    public static SeatingWeights balanced() {
        Map<SeatingGoal, Double> weights = new EnumMap<>(SeatingGoal.class);
        weights.put(SeatingGoal.RELEVANCE, 100.0);
        weights.put(SeatingGoal.NEW_ACQUAINTANCES, 10.0);
        weights.put(SeatingGoal.MIXED_ROLES, 3.0);
        weights.put(SeatingGoal.MIXED_ORGANIZATIONS, 5.0);
        weights.put(SeatingGoal.SHARED_LANGUAGE, 5.0);
        return new SeatingWeights(weights);
    }

    /** The same weights with another one for a goal. */
    public SeatingWeights with(SeatingGoal goal, double weight) {
        Map<SeatingGoal, Double> weights = new EnumMap<>(byGoal);
        weights.put(goal, weight);
        return new SeatingWeights(weights);
    }

    /** The weight of a goal. */
    public double of(SeatingGoal goal) {
        return byGoal.getOrDefault(goal, 0.0);
    }
}
