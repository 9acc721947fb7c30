package org.digitalwings.app.account;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Lets the sign-in know where a request comes from, which Spring Security's authentication managers do not see. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ClientAddress implements WebFilter {

    static String of(ContextView context) {
        return context.<String>getOrEmpty(ClientAddress.class).orElse("");
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var remote = exchange.getRequest().getRemoteAddress();
        var address = remote == null || remote.getAddress() == null
                ? ""
                : remote.getAddress().getHostAddress();
        return chain.filter(exchange).contextWrite(context -> context.put(ClientAddress.class, address));
    }
}
