package org.digitalwings.matching.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.planning.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Plans small sessions to the proven optimum: the annealer first, for a part of the time, then CP-SAT, which looks for a better
 * plan and for the proof that there is none. Larger sessions, budgets of moves, which must be reproducible, and platforms for
 * which OR-Tools has no library are left to the annealer alone.
 *
 * <p>A table change costs nothing in the proof. Where changes cost, its bound holds, but may not be reached.
 */
public final class ProvingSessionPlanner implements SessionPlanner {

    /** Where all meetings are given, beyond so many pairs times slots CP-SAT does worse than the annealer in any time that a manager
     * waits. */
    private static final long LARGEST_GIVEN = 12_000;

    /** The same where meetings are to be chosen. */
    private static final long LARGEST_CHOICE = 5_000;

    /** The annealer's part of the time where all meetings are given, and where they are to be chosen. */
    private static final double ANNEALING_GIVEN = 0.08;

    private static final double ANNEALING_CHOICE = 0.4;

    /** What the annealer gets at most for each pair in each slot. */
    private static final double NANOS_EACH = 2e6;

    /** Less than any plan is worth. */
    private static final long ANY = Long.MIN_VALUE / 4;

    private final InstantSource clock;
    private final SessionPlanner annealer;

    /**
     * Makes a planner.
     *
     * @param clock measures the budget's time
     */
    public ProvingSessionPlanner(InstantSource clock) {
        this.clock = clock;
        annealer = new AnnealingSessionPlanner(clock);
    }

    @Override
    public SessionOutcome plan(
            SessionRequest request, Budget budget, long seed, Consumer<Progress> listener, BooleanSupplier cancelled) {
        if (budget.moves() < Long.MAX_VALUE) {
            return annealer.plan(request, budget, seed, listener, cancelled);
        }
        Model model = new Model(request);
        boolean given = model.mustCount == model.pairCount();
        long largest = given ? LARGEST_GIVEN : LARGEST_CHOICE;
        if (SessionProgram.size(model) > largest || !SolverLibrary.isThere()) {
            return annealer.plan(request, budget, seed, listener, cancelled);
        }
        Instant start = clock.instant();
        Duration annealing = annealing(budget.time(), given ? ANNEALING_GIVEN : ANNEALING_CHOICE, model);
        SessionOutcome first = annealer.plan(request, Budget.of(annealing), seed, listener, cancelled);
        Attempt attempt = new Attempt(request, model, start, start.plus(budget.time()), seed, listener, cancelled);
        return switch (first) {
            case SessionOutcome.Infeasible infeasible -> infeasible;
            case SessionOutcome.Planned planned -> attempt.prove(planned.plan());
            case SessionOutcome.Undecided undecided -> attempt.decide(undecided);
        };
    }

    /** A part of the time, but no more than pays for so small a session. */
    private static Duration annealing(Duration time, double part, Model model) {
        return Duration.ofNanos((long) Math.min(time.toNanos() * part, NANOS_EACH * SessionProgram.size(model)));
    }

    /** What follows the annealer. */
    private final class Attempt {

        private final SessionRequest request;
        private final Model model;
        private final Instant start;
        private final Instant end;
        private final long seed;
        private final Consumer<Progress> listener;
        private final BooleanSupplier cancelled;

        Attempt(
                SessionRequest request,
                Model model,
                Instant start,
                Instant end,
                long seed,
                Consumer<Progress> listener,
                BooleanSupplier cancelled) {
            this.request = request;
            this.model = model;
            this.start = start;
            this.end = end;
            this.seed = seed;
            this.listener = listener;
            this.cancelled = cancelled;
        }

        private boolean isOver() {
            return cancelled.getAsBoolean() || !clock.instant().isBefore(end);
        }

        SessionOutcome prove(SessionPlan plan) {
            if (plan.isProvenOptimal() || isOver()) {
                return new SessionOutcome.Planned(plan);
            }
            long atHand = plan.value() + plan.worth().tableChangeCost();
            boolean given = model.mustCount == model.pairCount();
            ProofSearch.Result found = given ? search(ANY, null) : search(atHand, slots(plan));
            long proven = Math.min(plan.bound(), Math.max(atHand, found.bound()));
            SessionPlan better = plan(found.seating(), plan, proven);
            SessionPlan best = better.value() > plan.value() ? better : with(plan, proven);
            listener.accept(new Progress(best.value(), best.bound(), best.elapsed(), best.moves()));
            return new SessionOutcome.Planned(best);
        }

        SessionOutcome decide(SessionOutcome.Undecided undecided) {
            if (isOver()) {
                return undecided;
            }
            ProofSearch.Result found = search(ANY, null);
            if (found.seating() != null) {
                long bound = Math.min(undecided.partial().bound(), found.bound());
                return new SessionOutcome.Planned(plan(found.seating(), undecided.partial(), bound));
            }
            return found.isDecided()
                    ? new SessionOutcome.Infeasible(List.of(ConflictSearch.of(request, clock, end, cancelled)))
                    : undecided;
        }

        private ProofSearch.Result search(long least, int @Nullable [] hint) {
            return new ProofSearch(model, clock, end, seed).search(least, hint, cancelled);
        }

        private Duration elapsed() {
            return Duration.between(start, clock.instant());
        }

        private int[] slots(SessionPlan plan) {
            Map<Pair, Integer> slotOf = new HashMap<>();
            plan.meetings().forEach(meeting -> slotOf.put(meeting.pair(), meeting.slot()));
            return model.pairs.stream()
                    .mapToInt(pair -> slotOf.getOrDefault(pair, -1))
                    .toArray();
        }

        private SessionPlan with(SessionPlan plan, long bound) {
            return new SessionPlan(
                    plan.meetings(), plan.worth(), bound, plan.shortfalls(), plan.seed(), plan.moves(), elapsed());
        }

        /** The plan that was found, or the one at hand where none was. */
        private SessionPlan plan(ProofSearch.@Nullable Seating seating, SessionPlan atHand, long bound) {
            if (seating == null) {
                return with(atHand, bound);
            }
            List<Meeting> meetings = new TableSeating(model, request.earlier()).seat(seating.slots(), seating.groups());
            List<Violation> broken = SessionChecker.check(request, meetings);
            if (!broken.isEmpty()) {
                throw new IllegalStateException("The proven plan breaks rules: " + broken);
            }
            return new SessionPlan(
                    meetings,
                    Appraisal.of(request, meetings),
                    bound,
                    Appraisal.shortfalls(request, meetings),
                    seed,
                    atHand.moves(),
                    elapsed());
        }
    }
}
