package org.digitalwings.app.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class RepeatedWorkTests {

    private static final Duration SOON = Duration.ofMillis(1);

    @Test
    void doesItAgainAndAgain() throws InterruptedException {
        CountDownLatch times = new CountDownLatch(3);
        RepeatedWork work = work(ignored -> times.countDown());
        assertThat(work.isRunning()).isFalse();
        work.start();
        assertThat(work.isRunning()).isTrue();
        assertThat(times.await(20, TimeUnit.SECONDS)).isTrue();
        work.stop();
        assertThat(work.isRunning()).isFalse();
    }

    @Test
    void stoppingTellsTheWorkAndWaitsForIt() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        RepeatedWork work = work(running -> {
            begun.countDown();
            while (running.isRunning()) {
                Thread.onSpinWait();
            }
            ended.set(true);
        });
        work.start();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        work.stop();
        assertThat(ended).isTrue();
    }

    @Test
    void goesOnAfterAFailure() throws InterruptedException {
        CountDownLatch times = new CountDownLatch(2);
        RepeatedWork work = work(ignored -> {
            times.countDown();
            throw new IllegalStateException("The database is away.");
        });
        work.start();
        assertThat(times.await(20, TimeUnit.SECONDS)).isTrue();
        work.stop();
    }

    private static RepeatedWork work(Consumer<RepeatedWork> turn) {
        return new RepeatedWork("repeated", SOON) {
            @Override
            protected void turn() {
                turn.accept(this);
            }
        };
    }
}
