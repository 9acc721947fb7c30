package org.digitalwings.matching.roundtable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.planning.Progress;
import org.digitalwings.matching.roundtable.Outcome.Ending;

/** One planning run: how much of its budget is spent, whom it tells, and why it ends. */
final class Run {

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);

    private final InstantSource clock;
    private final Budget budget;
    private final long seed;
    private final Consumer<Progress> listener;
    private final BooleanSupplier cancelled;
    private final Instant start;
    private Instant nextReport;
    private Ending ending = Ending.MOVES;

    Run(InstantSource clock, Budget budget, long seed, Consumer<Progress> listener, BooleanSupplier cancelled) {
        this.clock = clock;
        this.budget = budget;
        this.seed = seed;
        this.listener = listener;
        this.cancelled = cancelled;
        this.start = clock.instant();
        this.nextReport = start;
    }

    /** Tells the listener where there is a plan and it has not been told for a while. */
    void report(double value, double bound, long moves) {
        Instant now = clock.instant();
        if (value > Double.NEGATIVE_INFINITY && !now.isBefore(nextReport)) {
            nextReport = now.plus(BETWEEN_REPORTS);
            listener.accept(new Progress(
                    (long) Math.floor(value), (long) Math.ceil(bound), Duration.between(start, now), moves));
        }
    }

    /** Notes that nothing better exists. */
    void proven() {
        ending = Ending.PROVEN;
    }

    /** Whether it was cancelled, or nothing better exists. */
    boolean isOver() {
        if (ending == Ending.MOVES && cancelled.getAsBoolean()) {
            ending = Ending.CANCELLED;
        }
        return ending == Ending.CANCELLED || ending == Ending.PROVEN;
    }

    /**
     * How much of a part of the budget is spent, 1 where it is or the run is over. It is measured in moves where these are
     * limited, so that plans do not depend on the machine, else in time.
     *
     * @param part the part of the budget that may be spent, above 0 and up to 1
     */
    double done(long moves, double part) {
        if (isOver()) {
            return 1;
        }
        double time =
                elapsed().toNanos() / (Math.max(1.0, (double) budget.time().toNanos()) * part);
        if (time >= 1) {
            ending = part >= 1 ? Ending.TIME : ending;
            return 1;
        }
        return budget.moves() == Long.MAX_VALUE ? time : moves / (Math.max(1.0, (double) budget.moves()) * part);
    }

    Outcome outcome(long moves) {
        return new Outcome(seed, moves, elapsed(), ending);
    }

    private Duration elapsed() {
        return Duration.between(start, clock.instant());
    }
}
