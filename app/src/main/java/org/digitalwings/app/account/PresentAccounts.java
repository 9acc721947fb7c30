package org.digitalwings.app.account;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.digitalwings.graph.account.StoredAccount;
import org.digitalwings.graph.account.StoredAccounts;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Knows which accounts are still as they were when somebody signed in. The database is asked at most every ten seconds for an
 * account, so that what another instance changes holds here soon.
 */
@Component
final class PresentAccounts {

    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MOST_KEPT = 10_000;
    private static final long GONE = Long.MAX_VALUE;

    private final AsyncLoadingCache<String, Long> versions;

    PresentAccounts(StoredAccounts stored) {
        this.versions = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .maximumSize(MOST_KEPT)
                .buildAsync((username, executor) -> stored.find(username)
                        .map(StoredAccount::version)
                        .defaultIfEmpty(GONE)
                        .toFuture());
    }

    /** Whether the account is there and nobody has changed its password, role or members since this sign-in. */
    Mono<Boolean> isPresent(SignedIn signedIn) {
        return Mono.fromFuture(() -> versions.get(signedIn.viewer().username()), true)
                .map(present -> signedIn.version() >= present);
    }

    /** Asks again at the next request: the account was changed here. */
    void changed(String username) {
        versions.synchronous().invalidate(username);
    }
}
