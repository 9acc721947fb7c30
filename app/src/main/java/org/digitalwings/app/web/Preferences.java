package org.digitalwings.app.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Remembers a language or a theme that was asked for in the address, so that links switch without JavaScript. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Preferences implements WebFilter {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    static @Nullable String cookie(ServerWebExchange exchange, String name) {
        var cookie = exchange.getRequest().getCookies().getFirst(name);
        return cookie == null ? null : cookie.getValue();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var asked = exchange.getRequest().getQueryParams();
        var language = Languages.spoken(asked.getFirst(Languages.NAME));
        if (language != null) {
            remember(exchange, Languages.NAME, language.getLanguage());
        }
        var theme = asked.getFirst(Themes.NAME);
        if (theme != null && Themes.KNOWN.contains(theme)) {
            remember(exchange, Themes.NAME, theme);
        }
        return chain.filter(exchange);
    }

    private static void remember(ServerWebExchange exchange, String name, String value) {
        // The page's own script writes the theme too, so neither cookie is hidden from it.
        exchange.getResponse()
                .addCookie(ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(REMEMBERED)
                        .sameSite("Lax")
                        .build());
    }
}
