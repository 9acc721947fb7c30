package org.digitalwings.app.compute;

import java.time.Duration;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;

/** All threads are busy and the line behind them is full. */
public final class BusyException extends Problem {

    private static final long serialVersionUID = 1L;

    private static final Duration PAUSE = Duration.ofSeconds(5);

    BusyException(int queue) {
        super(
                ProblemKind.UNAVAILABLE,
                "compute.problem.busy",
                "%d calculations are waiting already: try again in %d seconds.".formatted(queue, PAUSE.toSeconds()),
                PAUSE,
                PAUSE.toSeconds());
    }
}
