package org.digitalwings.matching.judging;

import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * The assignment whose similarities have the greatest sum, whoever pays for it: what the Toronto paper matching system does
 * (Charlin and Zemel 2013). Exact, by a flow of least cost. A yardstick, and where the fair planner starts.
 */
public final class GreatestTotalPlanner implements JudgingPlanner {

    @Override
    public JudgingOutcome plan(JudgingRequest request) {
        Model model = new Model(request);
        List<Obstacle> counted = Obstacles.counted(model);
        if (!counted.isEmpty()) {
            return new ImpossibleJudging(counted);
        }
        Draft draft = new Draft(model);
        return fill(model, draft, model::value)
                ? new JudgingPlan(
                        draft.assignments(), draft.worst(), WorstBound.ofEachAlone(model), draft.total(), draft.total())
                : new ImpossibleJudging(Obstacles.shown(model, draft));
    }

    /** Gives all entries of a draft what they lack; answers whether all rules are kept. */
    static boolean fill(Model model, Draft draft, IntBinaryOperator worth) {
        int[] wanted = new int[model.entries];
        for (int entry = 0; entry < model.entries; entry++) {
            wanted[entry] = model.demand[entry] - draft.count[entry];
        }
        return new Filling(model, draft, wanted, worth, true).fill().complete();
    }
}
