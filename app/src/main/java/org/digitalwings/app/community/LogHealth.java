package org.digitalwings.app.community;

import org.digitalwings.app.compute.Waiting;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows how far the readers of the change log are. Being behind is no fault: they catch up. */
// The bean "changeLog" is the log itself; the suffix does not show in the health answer.
@Component("changeLogHealthIndicator")
final class LogHealth implements ReactiveHealthIndicator {

    private final LogFollowers followers;

    LogHealth(LogFollowers followers) {
        this.followers = followers;
    }

    @Override
    public Mono<Health> health() {
        return Waiting.on(followers::positions).map(positions -> {
            Health.Builder health = Health.up();
            positions.forEach(position -> health.withDetail(position.reader(), position));
            return health.build();
        });
    }
}
