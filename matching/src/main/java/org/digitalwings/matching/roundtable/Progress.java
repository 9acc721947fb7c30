package org.digitalwings.matching.roundtable;

import java.time.Duration;

/**
 * How far a planning run is.
 *
 * @param value what the best plan so far is worth; negative infinity where none obeys the rules yet
 * @param bound no plan is worth more
 */
public record Progress(double value, double bound, Duration elapsed) {

    /** Is told of progress, from the planning thread, a few times a second; asked whether to go on. */
    @FunctionalInterface
    public interface Listener {

        /** Takes note; false cancels the run, which then returns the best plan so far. */
        boolean goOn(Progress progress);

        /** Hears nothing and never cancels. */
        static Listener none() {
            return progress -> true;
        }
    }
}
