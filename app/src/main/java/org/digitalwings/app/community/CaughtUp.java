package org.digitalwings.app.community;

import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Waits until the snapshot stands for what was just committed, so that whoever did it sees it on the next page. */
@Component
public final class CaughtUp {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final CurrentCommunity current;
    private final LogFollowers followers;

    CaughtUp(CurrentCommunity current, LogFollowers followers) {
        this.current = current;
        this.followers = followers;
    }

    /** Completes once the snapshot stands for a change, or after a few seconds: then a later page shows it. */
    public Mono<Void> with(long change) {
        followers.wake();
        return Flux.interval(Duration.ZERO, GLANCE)
                .takeUntil(tick -> current.position() >= change)
                .take(PATIENCE)
                .then();
    }
}
