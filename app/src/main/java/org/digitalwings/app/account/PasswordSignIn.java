package org.digitalwings.app.account;

import java.util.Locale;
import java.util.Optional;
import org.digitalwings.graph.account.StoredAccount;
import org.digitalwings.graph.account.StoredAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Signs in by username and password, slower and slower for whoever guesses. */
@Component
final class PasswordSignIn implements ReactiveAuthenticationManager {

    private final StoredAccounts accounts;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final String hashOfNobody;

    PasswordSignIn(StoredAccounts accounts, PasswordEncoder encoder, SignInThrottle throttle) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.hashOfNobody = String.valueOf(encoder.encode("nobody"));
    }

    @Override
    public Mono<Authentication> authenticate(Authentication attempt) {
        return Mono.deferContextual(context -> {
            var username = attempt.getName().strip().toLowerCase(Locale.ROOT);
            var address = ClientAddress.of(context);
            throttle.admit(username, address);
            return accounts.find(username)
                    .map(Optional::of)
                    .defaultIfEmpty(Optional.empty())
                    .publishOn(Schedulers.boundedElastic())
                    .map(found -> check(attempt, found.orElse(null)))
                    .doOnNext(unused -> throttle.succeeded(username, address))
                    .doOnError(BadCredentialsException.class, unused -> throttle.failed(username, address));
        });
    }

    private Authentication check(Authentication attempt, @Nullable StoredAccount account) {
        // An unknown username takes as long as a wrong password, so that nobody learns which names exist.
        var hash = account == null ? hashOfNobody : account.passwordHash();
        var matches = encoder.matches(String.valueOf(attempt.getCredentials()), hash);
        if (account == null || !matches) {
            throw new BadCredentialsException("Username or password is wrong.");
        }
        return SignedIn.of(account).authentication();
    }
}
