package org.digitalwings.app.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.digitalwings.app.testing.RunningApp;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class WaitingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * A virtual thread that loads a class keeps its carrier while it waits for the lock of the jar. On two cores two of them wait for
     * one that gets no carrier any more, and the application stands still (JEP 491 leaves that case out).
     */
    @Test
    void waitsOnThreadsOfTheirOwn() {
        RunningApp.shared();
        Mono<Boolean> virtual = Mono.fromCallable(() -> Thread.currentThread().isVirtual());
        assertThat(Waiting.on(() -> Thread.currentThread().isVirtual()).block(PATIENCE))
                .isFalse();
        assertThat(virtual.subscribeOn(Schedulers.boundedElastic()).block(PATIENCE))
                .isFalse();
    }
}
