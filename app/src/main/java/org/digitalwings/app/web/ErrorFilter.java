package org.digitalwings.app.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers errors of controllers behind all other filters, where it is still known who is signed in; the page of an error
 * then has the person's navigation.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class ErrorFilter implements WebFilter {

    private final ErrorAnswers answers;

    ErrorFilter(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).onErrorResume(error -> answers.handle(exchange, error));
    }
}
