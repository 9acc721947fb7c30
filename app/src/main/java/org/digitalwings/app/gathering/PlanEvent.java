package org.digitalwings.app.gathering;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a planning job says of itself.
 *
 * @param value what the best plan so far is worth
 * @param bound no plan is worth more
 * @param millis how long it has been planning
 * @param version the gathering's version with the plan stored, null before
 * @param reasons why there is no plan; empty else
 */
public record PlanEvent(
        State state,
        long value,
        long bound,
        long millis,
        @Nullable Long version,
        List<Finding> reasons) {

    /** How far a job is. */
    public enum State {
        /** In line, nothing found yet. */
        WAITING,
        RUNNING,
        /** Ended, and the plan is stored. */
        STORED,
        /** Ended; the gathering was edited meanwhile, so the plan was not stored. */
        STALE,
        /** Ended; rules contradict each other. */
        INFEASIBLE,
        /** Ended; nothing that keeps all rules was found in time. */
        UNDECIDED,
        /** Ended by an error. */
        FAILED;

        /** Whether nothing more comes. */
        public boolean isFinal() {
            return this != WAITING && this != RUNNING;
        }

        /** The key of its name in the message bundles. */
        public String key() {
            return "gathering.job." + name().toLowerCase(Locale.ROOT);
        }
    }

    public PlanEvent {
        reasons = List.copyOf(reasons);
    }

    static PlanEvent waiting() {
        return new PlanEvent(State.WAITING, 0, 0, 0, null, List.of());
    }

    PlanEvent ended(State end, List<Finding> why) {
        return new PlanEvent(end, value, bound, millis, null, why);
    }

    PlanEvent stored(long newVersion) {
        return new PlanEvent(State.STORED, value, bound, millis, newVersion, List.of());
    }

    /** The part of the bound that is open, in percent with one decimal. */
    public double openPercent() {
        return bound <= 0 ? 0 : Math.round(1000.0 * Math.max(0, bound - value) / bound) / 10.0;
    }
}
