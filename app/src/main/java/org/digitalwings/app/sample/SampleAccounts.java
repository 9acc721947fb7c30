package org.digitalwings.app.sample;

import java.util.List;
import org.digitalwings.app.account.Accounts;
import org.digitalwings.app.account.OneTimePassword;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.matching.community.MemberId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The accounts to look at the sample with. */
@Component
final class SampleAccounts {

    private static final List<SampleAccount> ALL = List.of(
            new SampleAccount("manager", Role.MANAGER, List.of()),
            new SampleAccount("investor", Role.MEMBER, List.of(new MemberId("investor-000001"))),
            new SampleAccount(
                    "alumnus", Role.MEMBER, List.of(new MemberId("person-000001"), new MemberId("startup-000001"))));

    private final Accounts accounts;

    SampleAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    private record SampleAccount(String username, Role role, List<MemberId> members) {}

    /** Makes the accounts; where a start before this one made them and was cut off, they get new passwords. */
    Mono<List<OneTimePassword>> create() {
        return Flux.fromIterable(ALL).concatMap(this::create).collectList();
    }

    private Mono<OneTimePassword> create(SampleAccount account) {
        return accounts.create(
                        account.username(), account.role(), account.members().toArray(MemberId[]::new))
                .onErrorResume(
                        error -> error instanceof Problem problem && problem.kind() == ProblemKind.CONFLICT,
                        taken -> accounts.renew(account.username()));
    }
}
