package org.digitalwings.app.account;

import java.util.List;
import org.digitalwings.app.start.StartUpStep;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes the administrator's account where there is no account at all. */
@Component
final class FirstAccounts implements StartUpStep {

    private static final String ADMINISTRATOR = "admin";

    private final Accounts accounts;

    FirstAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Mono<List<String>> run() {
        return accounts.any().flatMap(any -> any ? Mono.just(List.of("请登录 · sign in with your account")) : first());
    }

    private Mono<List<String>> first() {
        return accounts.create(ADMINISTRATOR, Role.ADMINISTRATOR)
                .map(password -> List.of(
                        "一次性密码，只显示这一次，登录后请改为自己的密码：",
                        "One-time passwords, shown only now; choose your own after signing in:",
                        password.line()));
    }
}
