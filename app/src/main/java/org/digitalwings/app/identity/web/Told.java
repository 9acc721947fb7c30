package org.digitalwings.app.identity.web;

import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says on the next page what went wrong. */
final class Told {

    private Told() {}

    static Mono<Rendering> at(String where, Problem problem, ServerWebExchange exchange) {
        String[] arguments = problem.arguments().stream().map(String::valueOf).toArray(String[]::new);
        return exchange.getSession()
                .doOnNext(session -> Flash.warning(session, problem.key(), arguments))
                .map(session -> Rendering.redirectTo(where).build());
    }
}
