package org.digitalwings.app.community;

import java.time.Duration;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;

/** The snapshot is not there yet: the application has just started. */
public final class CommunityLoadingException extends Problem {

    private static final long serialVersionUID = 1L;

    private static final Duration PAUSE = Duration.ofSeconds(5);

    CommunityLoadingException() {
        super(
                ProblemKind.UNAVAILABLE,
                "community.problem.loading",
                "The community is still being loaded: try again in %d seconds.".formatted(PAUSE.toSeconds()),
                PAUSE,
                PAUSE.toSeconds());
    }
}
