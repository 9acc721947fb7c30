package org.digitalwings.app.account;

import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Ends a session whose account is another one by now: a new password ends all sessions that the old one opened. */
final class EndStaleSessions implements WebFilter {

    private final PresentAccounts accounts;

    EndStaleSessions(PresentAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .flatMap(context -> context.getAuthentication() != null
                                && context.getAuthentication().getPrincipal() instanceof SignedIn signedIn
                        ? accounts.isPresent(signedIn)
                        : Mono.just(true))
                .defaultIfEmpty(true)
                .flatMap(present -> present ? chain.filter(exchange) : end(exchange, chain));
    }

    private static Mono<Void> end(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getSession()
                .flatMap(WebSession::invalidate)
                .then(Mono.defer(() -> chain.filter(exchange)))
                .contextWrite(ReactiveSecurityContextHolder.clearContext());
    }
}
