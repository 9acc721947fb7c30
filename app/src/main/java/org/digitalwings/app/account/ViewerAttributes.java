package org.digitalwings.app.account;

import java.util.HashMap;
import java.util.Map;
import org.digitalwings.app.web.PageAttributes;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Adds {@code viewer} to every page, and {@code csrf}, which forms and scripts send back. */
@Component
final class ViewerAttributes implements PageAttributes {

    @Override
    public Mono<Map<String, Object>> of(ServerWebExchange exchange) {
        var attributes = new HashMap<String, Object>();
        return viewer(exchange)
                .doOnNext(viewer -> attributes.put("viewer", viewer))
                .then(token(exchange))
                .doOnNext(token -> {
                    attributes.put("csrf", token);
                    // Thymeleaf's forms find it here and add their hidden field by themselves.
                    exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, token);
                })
                .thenReturn(attributes);
    }

    /** Who is signed in, empty where nobody is. */
    static Mono<Viewer> viewer(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(SignedIn.class)
                .map(SignedIn::viewer);
    }

    private static Mono<CsrfToken> token(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        return token == null ? Mono.empty() : token;
    }
}
