package org.digitalwings.app.account;

import org.digitalwings.graph.account.StoredAccount;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets the person who is signed in choose a new password. */
@Component
public final class Passwords {

    private final Accounts accounts;
    private final PresentAccounts present;
    private final WebSessionServerSecurityContextRepository sessions;

    Passwords(Accounts accounts, PresentAccounts present, WebSessionServerSecurityContextRepository sessions) {
        this.accounts = accounts;
        this.present = present;
        this.sessions = sessions;
    }

    /** Whether the viewer's password is a one-time one that has to be replaced. */
    public Mono<Boolean> mustChange() {
        return ReactiveSecurityContextHolder.getContext()
                .map(context -> context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedIn signedIn
                        && signedIn.mustChangePassword())
                .defaultIfEmpty(false);
    }

    /**
     * Replaces the viewer's password, and ends the sessions that the old one opened.
     *
     * @return the end of it; a {@link org.digitalwings.app.web.Problem} where the present password is wrong or the new
     *     one breaks a rule
     */
    public Mono<Void> change(Viewer viewer, String present, String next) {
        return changed(viewer, present, next).then();
    }

    /** As {@link #change}; the session of the request goes on under a new id with the new state. */
    public Mono<Void> change(Viewer viewer, String present, String next, ServerWebExchange exchange) {
        return changed(viewer, present, next)
                .map(account -> new SecurityContextImpl(SignedIn.of(account).authentication()))
                .flatMap(context -> sessions.save(exchange, context));
    }

    private Mono<StoredAccount> changed(Viewer viewer, String old, String next) {
        return accounts.changePassword(viewer.username(), old, next)
                .doOnNext(account -> present.changed(account.username()));
    }
}
