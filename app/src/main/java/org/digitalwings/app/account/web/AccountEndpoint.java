package org.digitalwings.app.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.digitalwings.app.account.Passwords;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.matching.community.MemberId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The account that is signed in. */
@RestController
@Tag(name = "account")
class AccountEndpoint {

    private final Passwords passwords;

    AccountEndpoint(Passwords passwords) {
        this.passwords = passwords;
    }

    /**
     * The account.
     *
     * @param username the name to sign in with
     * @param role what it may do
     * @param members the ids of the members that it acts for
     */
    record AccountView(String username, Role role, List<String> members) {}

    /**
     * A change of the password.
     *
     * @param present the present password
     * @param next the new one
     */
    record PasswordChange(String present, String next) {

        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    @GetMapping("/api/account")
    @Operation(summary = "The account that is signed in")
    AccountView account(Viewer viewer) {
        return new AccountView(
                viewer.username(),
                viewer.role(),
                viewer.members().stream().map(MemberId::value).toList());
    }

    @PutMapping("/api/account/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Replaces the password; the one thing a one-time password is good for")
    Mono<Void> change(@RequestBody PasswordChange change, Viewer viewer) {
        return passwords.change(viewer, change.present(), change.next());
    }
}
