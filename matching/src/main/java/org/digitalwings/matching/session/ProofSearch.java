package org.digitalwings.matching.session;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets CP-SAT look for a plan that is worth more than the one at hand, and for the proof that there is none, in two threads.
 *
 * <p>Where all meetings are given, little but breaks is at stake and two core-guided searches race, one of them with sums in
 * clauses: each proves cases that the other does not. Else one search with linear relaxations and neighbourhoods
 * improves the plan at hand.
 *
 * <p>The callback for bounds of OR-Tools 9.15 brings the virtual machine down when native threads use it, so that bounds are
 * read at the end of a search.
 */
final class ProofSearch {

    private static final long LOOK_MILLIS = 50;

    private final Model model;
    private final InstantSource clock;
    private final Instant end;
    private final int seed;

    ProofSearch(Model model, InstantSource clock, Instant end, long seed) {
        this.model = model;
        this.clock = clock;
        this.end = end;
        this.seed = (int) (seed & Integer.MAX_VALUE);
    }

    /**
     * What was found out.
     *
     * @param isDecided whether it is known that no plan is worth more than this one or, without one, the one at hand
     * @param bound no plan is worth more, table changes left out, except the one at hand; no bound where there is no plan
     * @param seating the slots and the groups of tables of a better plan
     */
    record Result(boolean isDecided, long bound, @Nullable Seating seating) {}

    /** The slot and the group of tables of each pair. */
    @SuppressWarnings("ArrayRecordComponent") // read-only and never compared
    record Seating(int[] slots, int[] groups) {}

    /** One search on a program of its own. */
    private final class Racer {

        private final SessionProgram session;
        private final CpSolver solver = new CpSolver();

        Racer(boolean counters, long least, int @Nullable [] hint) {
            session = new SessionProgram(model, counters);
            BreakProgram.add(session);
            session.maximise(least);
            if (hint != null) {
                session.hint(hint);
            }
        }

        Result solve() {
            double seconds =
                    Math.max(0.01, Duration.between(clock.instant(), end).toMillis() / 1000.0);
            solver.getParameters().setMaxTimeInSeconds(seconds).setRandomSeed(seed);
            if (isGiven()) {
                solver.getParameters().setNumWorkers(1).addSubsolvers("core");
            } else {
                solver.getParameters().setNumWorkers(2);
            }
            CpSolverStatus status = solver.solve(session.program);
            return switch (status) {
                case OPTIMAL, FEASIBLE -> {
                    int[] slots = session.slots(solver);
                    yield new Result(
                            status == CpSolverStatus.OPTIMAL,
                            session.worth(ceil(solver.bestObjectiveBound())),
                            new Seating(slots, session.groups(solver, slots)));
                }
                case INFEASIBLE -> new Result(true, Long.MIN_VALUE, null);
                case UNKNOWN -> new Result(false, early(), null);
                case MODEL_INVALID, UNRECOGNIZED ->
                    throw new IllegalStateException("CP-SAT does not accept the program of %d pairs: %s"
                            .formatted(model.pairCount(), solver.responseStats()));
            };
        }

        /** The bound of a search that ends without a plan; a search that ends before it has one says 0. */
        private long early() {
            long cost = ceil(solver.bestObjectiveBound());
            return cost == 0 ? Long.MAX_VALUE : session.worth(cost);
        }
    }

    private static long ceil(double cost) {
        return (long) Math.ceil(cost - 1e-6);
    }

    private boolean isGiven() {
        return model.mustCount == model.pairCount();
    }

    /**
     * Searches until it is decided, time is up or it is cancelled.
     *
     * @param least what a plan has to be worth, table changes left out
     * @param hint the slots of the plan at hand, if that is to be improved
     */
    Result search(long least, int @Nullable [] hint, BooleanSupplier cancelled) {
        List<Racer> racers = isGiven()
                ? List.of(new Racer(false, least, hint), new Racer(true, least, hint))
                : List.of(new Racer(false, least, hint));
        try (ExecutorService threads = Executors.newFixedThreadPool(
                racers.size(), Thread.ofPlatform().daemon().name("proof-", 0).factory())) {
            CompletionService<Result> race = new ExecutorCompletionService<>(threads);
            for (Racer racer : racers) {
                race.submit(racer::solve);
            }
            Result best = new Result(false, Long.MAX_VALUE, null);
            int running = racers.size();
            while (running > 0) {
                if (best.isDecided()
                        || cancelled.getAsBoolean()
                        || !clock.instant().isBefore(end)) {
                    racers.forEach(racer -> racer.solver.stopSearch());
                }
                Future<Result> done = next(race);
                if (done != null) {
                    running--;
                    best = better(best, done.resultNow());
                }
            }
            return best;
        }
    }

    private static @Nullable Future<Result> next(CompletionService<Result> race) {
        try {
            Future<Result> done = race.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (done != null) {
                done.get();
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search for a proof was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The search for a proof failed: " + e.getCause(), e);
        }
    }

    private static Result better(Result a, Result b) {
        boolean first = a.isDecided() || (!b.isDecided() && (a.seating() != null || b.seating() == null));
        Result better = first ? a : b;
        return new Result(better.isDecided(), Math.min(a.bound(), b.bound()), better.seating());
    }
}
