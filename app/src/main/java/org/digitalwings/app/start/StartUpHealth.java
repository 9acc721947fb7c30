package org.digitalwings.app.start;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps an instance from being ready before the steps of its start are done. */
@Component("startUpHealthIndicator")
final class StartUpHealth implements ReactiveHealthIndicator {

    private volatile boolean done;

    @EventListener
    void on(StartUpFinished finished) {
        done = true;
    }

    @Override
    public Mono<Health> health() {
        return Mono.fromSupplier(() -> (done ? Health.up() : Health.outOfService()).build());
    }
}
