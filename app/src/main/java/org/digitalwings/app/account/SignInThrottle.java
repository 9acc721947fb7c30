package org.digitalwings.app.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: after five wrong passwords for a username from an address, that address waits for it, twice as
 * long with each further one, up to a quarter of an hour. After fifty from anywhere the username waits for everybody.
 * Kept in memory for the latest 10,000 pairs; a restart forgets.
 */
@Component
final class SignInThrottle {

    private static final int FREE = 5;
    private static final int FREE_ANYWHERE = 50;
    private static final int KEPT = 10_000;
    private static final Duration SHORTEST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<Source, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, Failures> eldest) {
            return size() > KEPT;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Source(String username, String address) {}

    private record Failures(int count, Instant until) {}

    /** Throws a {@link TooManyAttemptsException} where the source has to wait. */
    synchronized void admit(String username, String address) {
        var now = clock.instant();
        check(failures.get(new Source(username, address)), now);
        check(failures.get(new Source(username, "")), now);
    }

    synchronized void failed(String username, String address) {
        count(new Source(username, address), FREE);
        count(new Source(username, ""), FREE_ANYWHERE);
    }

    synchronized void succeeded(String username, String address) {
        failures.remove(new Source(username, address));
    }

    private void count(Source source, int free) {
        var before = failures.get(source);
        var now = clock.instant();
        // A day without a wrong password forgives the earlier ones.
        var count = before == null || before.until().plus(Duration.ofDays(1)).isBefore(now) ? 1 : before.count() + 1;
        failures.put(source, new Failures(count, now.plus(pause(count - free))));
    }

    private static Duration pause(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        var doubled = SHORTEST.multipliedBy(1L << Math.min(beyond, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    private static void check(@Nullable Failures failures, Instant now) {
        if (failures != null && failures.until().isAfter(now)) {
            throw new TooManyAttemptsException(Duration.between(now, failures.until()));
        }
    }
}
