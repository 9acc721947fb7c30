package org.digitalwings.matching.session;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.planning.Progress;

/**
 * Plans sessions in four steps: contradictions, pair choice by minimum-cost flow (which gives the bound), slots by Kempe
 * chains, matching slot by slot and simulated annealing, tables by assignment. Stops early where the value reaches the bound.
 *
 * <p>Without state, so that threads can share it. Memory is linear in pairs and in participants times slots.
 */
public final class AnnealingSessionPlanner implements SessionPlanner {

    private final InstantSource clock;

    /**
     * Makes a planner.
     *
     * @param clock measures the budget's time
     */
    public AnnealingSessionPlanner(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public SessionOutcome plan(
            SessionRequest request, Budget budget, long seed, Consumer<Progress> listener, BooleanSupplier cancelled) {
        List<Conflict> conflicts = Contradictions.of(request);
        if (!conflicts.isEmpty()) {
            return new SessionOutcome.Infeasible(conflicts);
        }
        Run run = new Run(budget, clock, listener, cancelled);
        Search search = new Search(new Model(request), run, seed);
        search.improve();
        List<Meeting> meetings = new TableSeating(search.model(), request.earlier())
                .seat(search.best().slots(), search.best().groups());
        SessionPlan plan = new SessionPlan(
                meetings,
                Appraisal.of(request, meetings),
                search.bound(),
                Appraisal.shortfalls(request, meetings),
                seed,
                run.moves(),
                run.elapsed());
        run.tellLast(plan.value(), plan.bound());
        List<Rule> broken = broken(request, meetings);
        return broken.isEmpty() ? new SessionOutcome.Planned(plan) : new SessionOutcome.Undecided(plan, broken);
    }

    /** The rules that the search may not have been able to keep in time. */
    private static List<Rule> broken(SessionRequest request, List<Meeting> meetings) {
        List<Rule> broken = new ArrayList<>();
        RuleChecker checker = new RuleChecker(request, meetings, new ArrayList<>());
        for (Rule rule : request.rules()) {
            if (!checker.holds(rule)) {
                broken.add(rule);
            }
        }
        return broken;
    }
}
