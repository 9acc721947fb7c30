package org.digitalwings.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SignInThrottleTests {

    private Instant now = Instant.parse("2026-11-22T00:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void letsPeopleMistypeAFewTimes() {
        fail(4, "wang", "10.0.0.1");
        assertThatNoException().isThrownBy(() -> throttle.admit("wang", "10.0.0.1"));
    }

    @Test
    void makesWhoeverGuessesWaitLongerAndLonger() {
        fail(5, "wang", "10.0.0.1");
        assertThat(pause("wang", "10.0.0.1")).isEqualTo(Duration.ofSeconds(16));
        fail(1, "wang", "10.0.0.1");
        assertThat(pause("wang", "10.0.0.1")).isEqualTo(Duration.ofSeconds(31));
        fail(20, "wang", "10.0.0.1");
        assertThat(pause("wang", "10.0.0.1")).isEqualTo(Duration.ofSeconds(901));
    }

    @Test
    void admitsAgainAfterTheWait() {
        fail(5, "wang", "10.0.0.1");
        now = now.plusSeconds(15);
        assertThatNoException().isThrownBy(() -> throttle.admit("wang", "10.0.0.1"));
    }

    @Test
    void doesNotLockThePersonOutBecauseOfSomebodyElsesGuesses() {
        fail(20, "wang", "10.0.0.1");
        assertThatNoException().isThrownBy(() -> throttle.admit("wang", "10.0.0.2"));
    }

    @Test
    void slowsDownGuessesFromManyAddresses() {
        IntStream.range(0, 50).forEach(i -> fail(1, "wang", "10.0.1." + i));
        assertThat(pause("wang", "10.0.0.9")).isPositive();
    }

    @Test
    void forgetsTheMistakesOfWhoeverSignsIn() {
        fail(4, "wang", "10.0.0.1");
        throttle.succeeded("wang", "10.0.0.1");
        fail(4, "wang", "10.0.0.1");
        assertThatNoException().isThrownBy(() -> throttle.admit("wang", "10.0.0.1"));
    }

    private void fail(int times, String username, String address) {
        IntStream.range(0, times).forEach(i -> throttle.failed(username, address));
    }

    private Duration pause(String username, String address) {
        var pause = new Duration[1];
        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> throttle.admit(username, address))
                .satisfies(error -> pause[0] = error.pause());
        return pause[0];
    }
}
