package org.digitalwings.app.account;

import java.net.URI;
import org.digitalwings.app.web.ErrorAnswers;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets nobody on who signed in with a one-time password, until a password of their own replaces it. */
final class PasswordFirst implements WebFilter {

    static final String PAGE = "/account/password";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .map(context -> context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedIn signedIn
                        && signedIn.mustChangePassword())
                .defaultIfEmpty(false)
                .flatMap(must -> must && !isOpen(exchange) ? refuse(exchange) : chain.filter(exchange));
    }

    private static boolean isOpen(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().pathWithinApplication().value();
        return path.equals(PAGE)
                || path.equals("/api" + PAGE)
                || path.equals("/sign-out")
                || path.startsWith("/css/")
                || path.startsWith("/js/")
                || path.startsWith("/img/")
                || path.startsWith("/webjars/")
                || path.startsWith("/actuator/health");
    }

    private static Mono<Void> refuse(ServerWebExchange exchange) {
        if (ErrorAnswers.wantsDetails(exchange.getRequest())) {
            return Mono.error(Problem.of(
                    ProblemKind.FORBIDDEN,
                    "account.problem.password-first",
                    "The password is a one-time one: replace it by PUT /api/account/password first."));
        }
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create(PAGE));
        return response.setComplete();
    }
}
