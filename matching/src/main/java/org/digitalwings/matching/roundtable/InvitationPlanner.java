package org.digitalwings.matching.roundtable;

import java.time.InstantSource;
import java.util.BitSet;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.planning.Progress;

/**
 * Chooses invitees: the exact best by each candidate's own worth under prices for coverage, then exchanges by annealing, then
 * exchanges while one gains. Deterministic for a seed where moves are limited and not time.
 */
public final class InvitationPlanner {

    private static final double EXACT = 1e-9;

    private final InstantSource clock;

    public InvitationPlanner(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The best list found within the budget.
     *
     * @throws InfeasibleRequestException where the rules contradict each other
     */
    public InvitationPlan plan(
            InvitationRequest request,
            Budget budget,
            long seed,
            Consumer<Progress> listener,
            BooleanSupplier cancelled) {
        Run run = new Run(clock, budget, seed, listener, cancelled);
        InvitationLimits limits = InvitationLimits.of(request);
        InvitationWorths worths = new InvitationWorths(request);
        if (!new InvitationFlow(limits, new double[limits.candidates()]).isFeasible()) {
            throw new InfeasibleRequestException(new InvitationConflicts(request).find());
        }
        InvitationState state = new InvitationState(request, limits, worths);
        InvitationBound bound = new InvitationBound(limits, worths);
        Best best = new Best(state, bound, run);
        bound.lower(state, run, best::look);
        state.set(best.chosen);
        InvitationSearch search = new InvitationSearch(state, limits, new SplittableRandom(seed));
        search.anneal(run, best::look);
        state.set(best.chosen);
        new InvitationSearch(state, limits, new SplittableRandom(seed)).climb();
        return plan(request, state, limits, bound.value(), run.outcome(search.steps()));
    }

    /** Plans without telling of progress and without being cancelled. */
    public InvitationPlan plan(InvitationRequest request, Budget budget, long seed) {
        return plan(request, budget, seed, progress -> {}, () -> false);
    }

    private static InvitationPlan plan(
            InvitationRequest request, InvitationState state, InvitationLimits limits, double bound, Outcome outcome) {
        InvitationReport report = new InvitationReport(request, state, limits);
        Map<InvitationGoal, Double> worth = report.worth();
        double value = worth.values().stream().mapToDouble(Double::doubleValue).sum();
        return new InvitationPlan(
                report.choices(),
                report.standby(),
                report.nearMisses(),
                worth,
                value,
                Math.max(bound, value),
                report.expectedAttendance(),
                outcome);
    }

    /** Is told that a state may be the best so far. */
    @FunctionalInterface
    interface Attempt {

        void look();
    }

    private static final class Best {

        private final InvitationState state;
        private final InvitationBound bound;
        private final Run run;
        private double value = Double.NEGATIVE_INFINITY;
        private BitSet chosen = new BitSet();

        private Best(InvitationState state, InvitationBound bound, Run run) {
            this.state = state;
            this.bound = bound;
            this.run = run;
        }

        private void look() {
            if (state.value() > value + EXACT) {
                value = state.value();
                chosen = state.copyOfChosen();
            }
            if (value >= bound.value() - EXACT * Math.max(1, Math.abs(value))) {
                run.proven();
            }
            run.report(value, bound.value(), 0);
        }
    }
}
