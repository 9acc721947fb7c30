package org.digitalwings.app.web;

import java.util.Map;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a capability adds to the model of every page, error pages included. */
@FunctionalInterface
public interface PageAttributes {

    /** The attributes by name for this request; never fails, an empty map where there is nothing to add. */
    Mono<Map<String, Object>> of(ServerWebExchange exchange);
}
