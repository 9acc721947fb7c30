package org.digitalwings.matching.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.planning.Progress;

/** How much of a budget is spent, whether to go on, and who is told. */
final class Run {

    private static final int MOVES_A_LOOK = 256;
    private static final Duration BETWEEN_NEWS = Duration.ofMillis(200);

    private final Budget budget;
    private final InstantSource clock;
    private final Consumer<Progress> listener;
    private final BooleanSupplier cancelled;
    private final Instant start;
    private Instant lastNews;
    private long moves;
    private double spent;
    private boolean stopped;

    Run(Budget budget, InstantSource clock, Consumer<Progress> listener, BooleanSupplier cancelled) {
        this.budget = budget;
        this.clock = clock;
        this.listener = listener;
        this.cancelled = cancelled;
        start = clock.instant();
        lastNews = start.minus(BETWEEN_NEWS);
    }

    /** Counts a move; whether another may follow. */
    boolean goesOn() {
        if (moves % MOVES_A_LOOK == 0) {
            look();
        }
        if (stopped || moves >= budget.moves()) {
            return false;
        }
        moves++;
        return true;
    }

    /** Counts a step that takes as long as so many moves; whether it may follow. */
    boolean goesOn(long work) {
        look();
        if (stopped || budget.moves() - moves < work) {
            return false;
        }
        moves += work;
        return true;
    }

    private void look() {
        double time = elapsed().toNanos() / (double) Math.max(1, budget.time().toNanos());
        spent = Math.max(time, moves / (double) Math.max(1, budget.moves()));
        stopped = stopped || spent >= 1 || cancelled.getAsBoolean();
    }

    /** Ends the run. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped || moves >= budget.moves();
    }

    /** The part of the budget that was spent at the last look, from 0 to 1. */
    double spent() {
        return spent;
    }

    /** Whether it has been a look since the last time. */
    boolean isLook() {
        return moves % MOVES_A_LOOK == 0;
    }

    long moves() {
        return moves;
    }

    Duration elapsed() {
        return Duration.between(start, clock.instant());
    }

    /** Tells the listener, unless it was told a moment ago. */
    void tell(long value, long bound) {
        Instant now = clock.instant();
        if (Duration.between(lastNews, now).compareTo(BETWEEN_NEWS) >= 0) {
            lastNews = now;
            listener.accept(new Progress(value, bound, Duration.between(start, now), moves));
        }
    }

    /** Tells the listener in any case. */
    void tellLast(long value, long bound) {
        listener.accept(new Progress(value, bound, elapsed(), moves));
    }
}
