package org.digitalwings.app.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class RepeatedWorkTests {

    private static final Duration SOON = Duration.ofMillis(1);

    @Test
    void doesItAgainAndAgain() throws InterruptedException {
        CountDownLatch times = new CountDownLatch(3);
        RepeatedWork work = new RepeatedWork("repeated", SOON, times::countDown);
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
        RepeatedWork[] work = new RepeatedWork[1];
        work[0] = new RepeatedWork("repeated", SOON, () -> {
            begun.countDown();
            while (work[0].isRunning()) {
                Thread.onSpinWait();
            }
            ended.set(true);
        });
        work[0].start();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        work[0].stop();
        assertThat(ended).isTrue();
    }
}
