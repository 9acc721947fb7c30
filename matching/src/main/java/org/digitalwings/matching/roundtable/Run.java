package org.digitalwings.matching.roundtable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.digitalwings.matching.roundtable.Outcome.Ending;

/** One planning run: how much of its effort is spent, whom it tells, and why it ends. */
final class Run {

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);

    private final InstantSource clock;
    private final Effort effort;
    private final Progress.Listener listener;
    private final Instant start;
    private Instant lastReport;
    private Ending ending = Ending.ITERATIONS;

    Run(InstantSource clock, Effort effort, Progress.Listener listener) {
        this.clock = clock;
        this.effort = effort;
        this.listener = listener;
        this.start = clock.instant();
        this.lastReport = start;
    }

    /** Tells the listener at once; remembers where it cancels. */
    void report(double value, double bound) {
        lastReport = clock.instant();
        if (!listener.goOn(new Progress(value, bound, elapsed())) && ending != Ending.PROVEN) {
            ending = Ending.CANCELLED;
        }
    }

    /** Tells the listener where it has not been told for a while. */
    void reportNowAndThen(double value, double bound) {
        if (Duration.between(lastReport, clock.instant()).compareTo(BETWEEN_REPORTS) >= 0) {
            report(value, bound);
        }
    }

    /** Notes that nothing better exists. */
    void proven() {
        ending = Ending.PROVEN;
    }

    boolean isOver() {
        return ending == Ending.CANCELLED || ending == Ending.PROVEN;
    }

    /**
     * How much of a part of the effort is spent, 1 where it is or the run is over. It is measured in iterations where these are
     * limited, so that plans do not depend on the machine, else in time.
     *
     * @param part the part of the effort that may be spent, above 0 and up to 1
     */
    double done(long iterations, double part) {
        double time = elapsed().toNanos() / (effort.time().toNanos() * part);
        if (isOver()) {
            return 1;
        }
        if (time >= 1) {
            ending = part >= 1 ? Ending.TIME : ending;
            return 1;
        }
        return effort.iterations() == Long.MAX_VALUE ? time : iterations / (effort.iterations() * part);
    }

    Outcome outcome(long iterations) {
        return new Outcome(effort.seed(), iterations, elapsed(), ending);
    }

    private Duration elapsed() {
        return Duration.between(start, clock.instant());
    }
}
