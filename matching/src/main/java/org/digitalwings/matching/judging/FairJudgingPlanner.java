package org.digitalwings.matching.judging;

import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Assigns judges so that the entry that is worst off is as well off as can be found, then the next, and so on. After PeerReview4All
 * (Stelmakh, Shah and Singh, <i>PeerReview4All: Fair and Accurate Reviewer Assignment in Peer Review</i>, JMLR 22, 2021): for each
 * number k up to the demand, every entry gets k judges so that the least similarity of a pair is the greatest possible, by a
 * sequence of flows, and then the rest for the greatest sum; the fairest of these drafts and that of the greatest total is taken.
 * Where the paper sets the worst off entry aside and begins anew, here {@link Exchange} goes on from the draft, which takes no
 * more flows.
 *
 * <p>Never worse for the worst off entry than the assignment of the greatest total. O(demand × log 1000 flows).
 */
public final class FairJudgingPlanner implements JudgingPlanner {

    private static final int BOUND_ROUNDS = 6;

    @Override
    public JudgingOutcome plan(JudgingRequest request) {
        Model model = new Model(request);
        List<Obstacle> counted = Obstacles.counted(model);
        if (!counted.isEmpty()) {
            return new ImpossibleJudging(counted);
        }
        Draft greatest = new Draft(model);
        if (!GreatestTotalPlanner.fill(model, greatest, model::value)) {
            return new ImpossibleJudging(Obstacles.shown(model, greatest));
        }
        long totalBound = greatest.total();
        Draft fairest = fairest(model, greatest);
        int bound = new WorstBound(model).after(BOUND_ROUNDS, fairest);
        return new JudgingPlan(fairest.assignments(), fairest.worst(), bound, fairest.total(), totalBound);
    }

    /** Changes the draft of the greatest total. */
    private static Draft fairest(Model model, Draft greatest) {
        new Exchange(model, greatest).improve();
        Draft fairest = greatest;
        for (int k = 1; k <= model.mostDemand(); k++) {
            Draft draft = evenly(model, k);
            if (GreatestTotalPlanner.fill(model, draft, model::value)) {
                new Exchange(model, draft).improve();
                if (draft.compareFairness(fairest) > 0) {
                    fairest = draft;
                }
            }
        }
        return fairest;
    }

    /** A draft with k judges of each entry, the least similar pair as similar as can be. */
    private static Draft evenly(Model model, int k) {
        int low = 0;
        int high = Similarities.TOP;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (isPossible(model, k, middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int least = low;
        Draft draft = new Draft(model);
        first(model, draft, k, (entry, judge) -> {
                    int value = model.value(entry, judge);
                    return value >= least ? value : Filling.NEVER;
                })
                .fill();
        return draft;
    }

    private static boolean isPossible(Model model, int k, int least) {
        return first(
                        model,
                        new Draft(model),
                        k,
                        (entry, judge) -> model.value(entry, judge) >= least ? 0 : Filling.NEVER)
                .fill()
                .complete();
    }

    private static Filling first(Model model, Draft draft, int k, IntBinaryOperator worth) {
        int[] wanted = new int[model.entries];
        for (int entry = 0; entry < model.entries; entry++) {
            wanted[entry] = Math.max(0, Math.min(k, model.demand[entry]) - draft.count[entry]);
        }
        return new Filling(model, draft, wanted, worth, false);
    }
}
