package org.digitalwings.app.web;

import java.util.Set;
import org.springframework.web.server.ServerWebExchange;

/** Light or dark, as the reader chose; without a choice the browser's preference decides. */
final class Themes {

    static final String NAME = "theme";

    static final Set<String> KNOWN = Set.of("light", "dark", "auto");

    private Themes() {}

    /** {@code light}, {@code dark}, or {@code auto} where nothing was chosen. */
    static String of(ServerWebExchange exchange) {
        var asked = exchange.getRequest().getQueryParams().getFirst(NAME);
        if (asked != null && KNOWN.contains(asked)) {
            return asked;
        }
        var chosen = Preferences.cookie(exchange, NAME);
        return chosen != null && KNOWN.contains(chosen) ? chosen : "auto";
    }

    static String other(ServerWebExchange exchange) {
        return of(exchange).equals("dark") ? "light" : "dark";
    }
}
