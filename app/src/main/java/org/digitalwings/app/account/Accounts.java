package org.digitalwings.app.account;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.account.StoredAccount;
import org.digitalwings.graph.account.StoredAccounts;
import org.digitalwings.matching.community.MemberId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Makes accounts and changes their passwords. */
@Component
public final class Accounts {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,31}");

    private final StoredAccounts stored;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    Accounts(StoredAccounts stored, PasswordEncoder encoder) {
        this.stored = stored;
        this.encoder = encoder;
    }

    /**
     * Makes an account with a random one-time password that has to be replaced at the first sign-in.
     *
     * @param username 2 to 32 of lower-case letters, digits, dot, hyphen and underscore, not taken yet
     * @param members the members that it acts for; each must exist
     * @return the password, to be told once; a {@link Problem} where the username is malformed (INVALID) or taken
     *     (CONFLICT), or a member is unknown (NOT_FOUND)
     */
    public Mono<OneTimePassword> create(String username, Role role, MemberId... members) {
        if (!USERNAME.matcher(username).matches()) {
            return Mono.error(Problem.of(
                    ProblemKind.INVALID,
                    "account.problem.username",
                    "Username '%s' must have 2 to 32 lower-case letters, digits, '.', '-' or '_'.".formatted(username),
                    username));
        }
        var password = OneTimePassword.random(username, role, random);
        var ids = Arrays.stream(members).map(MemberId::value).toList();
        return hash(password.value())
                .map(hash ->
                        new StoredAccount(UUID.randomUUID().toString(), username, hash, role.stored(), true, ids, 0))
                .flatMap(stored::create)
                .switchIfEmpty(Mono.error(() -> unknownMember(username, ids)))
                .onErrorMap(DataIntegrityViolationException.class, taken -> taken(username))
                .map(unused -> password);
    }

    /** Whether there is any account yet. */
    Mono<Boolean> any() {
        return stored.count().map(count -> count > 0);
    }

    /** Replaces a password after checking the present one; answers the account as it is now. */
    Mono<StoredAccount> changePassword(String username, String present, String next) {
        return stored.find(username)
                .flatMap(account -> matches(present, account)
                        .flatMap(matches -> matches ? replace(account, present, next) : Mono.error(wrongPassword())));
    }

    /**
     * Gives an account a new random one-time password in place of the present one.
     *
     * @return the password, to be told once; a {@link Problem} of kind NOT_FOUND where there is no such account
     */
    public Mono<OneTimePassword> renew(String username) {
        return stored.find(username)
                .flatMap(account -> {
                    var password = OneTimePassword.random(username, Role.ofStored(account.role()), random);
                    return hash(password.value())
                            .flatMap(hash -> stored.renewPassword(account.id(), account.version(), hash))
                            .switchIfEmpty(
                                    Mono.error(() -> new StaleEditException("account " + username, account.version())))
                            .thenReturn(password);
                })
                .switchIfEmpty(Mono.error(() -> Problem.of(
                        ProblemKind.NOT_FOUND,
                        "account.problem.unknown",
                        "There is no account '%s': check the username.".formatted(username),
                        username)));
    }

    private Mono<StoredAccount> replace(StoredAccount account, String present, String next) {
        PasswordRules.check(account.username(), present, next);
        return hash(next)
                .flatMap(hash -> stored.changePassword(account.id(), account.version(), hash))
                .switchIfEmpty(
                        Mono.error(() -> new StaleEditException("account " + account.username(), account.version())));
    }

    // Hashing takes a tenth of a second on purpose: never on a thread that serves requests.
    private Mono<String> hash(String password) {
        return Mono.fromSupplier(() -> String.valueOf(encoder.encode(password)))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<Boolean> matches(String password, StoredAccount account) {
        return Mono.fromSupplier(() -> encoder.matches(password, account.passwordHash()))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Problem wrongPassword() {
        return Problem.of(
                ProblemKind.INVALID, "account.problem.wrong-password", "The present password is wrong: type it again.");
    }

    private static Problem taken(String username) {
        return Problem.of(
                ProblemKind.CONFLICT,
                "account.problem.taken",
                "Username '%s' is taken: choose another.".formatted(username),
                username);
    }

    private static Problem unknownMember(String username, List<String> members) {
        return Problem.of(
                ProblemKind.NOT_FOUND,
                "account.problem.member",
                "Account '%s' cannot act for %s, of which some are no members: check the ids."
                        .formatted(username, members),
                username,
                String.join(", ", members));
    }
}
