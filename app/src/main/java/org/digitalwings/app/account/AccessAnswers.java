package org.digitalwings.app.account;

import java.net.URI;
import org.digitalwings.app.web.ErrorAnswers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What is answered to whoever is not signed in or not allowed: people see a page, programs read problem details. */
@Component
final class AccessAnswers implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private static final String SIGN_IN = "/sign-in";

    private final RedirectServerAuthenticationEntryPoint toSignIn = new RedirectServerAuthenticationEntryPoint(SIGN_IN);
    private final DefaultServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();
    private final ErrorAnswers errors;

    AccessAnswers(ErrorAnswers errors) {
        this.errors = errors;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException error) {
        var request = exchange.getRequest();
        var headers = exchange.getResponse().getHeaders();
        if (ErrorAnswers.wantsDetails(request)) {
            // A browser would answer the challenge with a window of its own; only programs are told of HTTP Basic.
            if (!request.getHeaders().containsHeader("Sec-Fetch-Site")) {
                headers.set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Digital Wings\", charset=\"UTF-8\"");
            }
            return errors.handle(exchange, said(error));
        }
        if ("true".equals(request.getHeaders().getFirst("HX-Request"))) {
            exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED);
            headers.set("HX-Redirect", SIGN_IN);
            return exchange.getResponse().setComplete();
        }
        return toSignIn.commence(exchange, error);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException error) {
        return errors.handle(exchange, error);
    }

    Mono<Void> signInFailed(WebFilterExchange filter, AuthenticationException error) {
        var reason = error instanceof TooManyAttemptsException throttled
                ? "wait=" + throttled.pause().toSeconds()
                : "wrong";
        return redirect.sendRedirect(filter.getExchange(), URI.create(SIGN_IN + "?" + reason));
    }

    Mono<Void> signedOut(WebFilterExchange filter, Authentication who) {
        return redirect.sendRedirect(filter.getExchange(), URI.create(SIGN_IN + "?out"));
    }

    private static RuntimeException said(AuthenticationException error) {
        return error instanceof TooManyAttemptsException throttled ? throttled.problem() : error;
    }
}
