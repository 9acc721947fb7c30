package org.digitalwings.app.compute;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.digitalwings.app.web.ProblemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@Timeout(20)
final class ComputeTests {

    private final Compute compute = new Compute(new ComputeProperties(1, 1), new SimpleMeterRegistry());

    @AfterEach
    void close() {
        compute.close();
    }

    @Test
    void runsACallOnAThreadOfItsOwn() {
        StepVerifier.create(compute.run(() -> Thread.currentThread().getName()))
                .assertNext(thread -> assertThat(thread).startsWith("compute-"))
                .verifyComplete();
    }

    @Test
    void runsWorkThatReportsOnAThreadOfItsOwn() {
        StepVerifier.create(compute.stream(
                        Flux.range(1, 3).map(step -> Thread.currentThread().getName())))
                .recordWith(ArrayList::new)
                .expectNextCount(3)
                .consumeRecordedWith(threads -> assertThat(threads).allMatch(thread -> thread.startsWith("compute-")))
                .verifyComplete();
    }

    @Test
    void saysBusyAtOnceWhereTheLineIsFull() throws InterruptedException {
        var started = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var running = compute.run(() -> {
                    started.countDown();
                    return release.await(10, TimeUnit.SECONDS);
                })
                .subscribe();
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        var waiting = compute.run(() -> "waits").subscribe();
        StepVerifier.create(compute.run(() -> "too many"))
                .expectErrorSatisfies(error -> assertThat(error).isInstanceOfSatisfying(BusyException.class, busy -> {
                    assertThat(busy.kind()).isEqualTo(ProblemKind.UNAVAILABLE);
                    assertThat(busy.retryAfter()).isPresent();
                }))
                .verify();
        release.countDown();
        running.dispose();
        waiting.dispose();
    }

    @Test
    void cancellingInterruptsTheCall() throws InterruptedException {
        var started = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        var running = compute.run(() -> {
                    started.countDown();
                    try {
                        return new CountDownLatch(1).await(10, TimeUnit.SECONDS);
                    } catch (InterruptedException stopped) {
                        interrupted.set(true);
                        return false;
                    } finally {
                        ended.countDown();
                    }
                })
                .subscribe();
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        running.dispose();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(interrupted).isTrue();
    }
}
