package org.digitalwings.app.account;

import java.time.Duration;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords: whoever guesses has to wait. */
final class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    TooManyAttemptsException(Duration pause) {
        super("Too many wrong passwords: try again in %d seconds.".formatted(pause.toSeconds() + 1));
        this.pause = pause.plusSeconds(1);
    }

    Duration pause() {
        return pause;
    }

    /** The same as a program is told it; Spring Security wants its own class until then. */
    Problem problem() {
        return new Throttled(this);
    }

    private static final class Throttled extends Problem {

        private static final long serialVersionUID = 1L;

        private Throttled(TooManyAttemptsException cause) {
            super(
                    ProblemKind.TOO_MANY,
                    "account.problem.wait",
                    String.valueOf(cause.getMessage()),
                    cause.pause,
                    cause.pause.toSeconds());
        }
    }
}
