package org.digitalwings.app.alert;

import java.util.Map;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.web.PageAttributes;
import org.digitalwings.graph.alert.Notifications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Adds {@code unseen} to every page: how many notifications the viewer has not seen. */
@Component
final class UnseenCount implements PageAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(UnseenCount.class);

    private final Notifications notifications;

    UnseenCount(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public Mono<Map<String, Object>> of(ServerWebExchange exchange) {
        return Viewer.of(exchange)
                .flatMap(viewer -> notifications.unseen(viewer.accountId()))
                .onErrorResume(RuntimeException.class, unreadable -> {
                    // The page of an error must come without the database too.
                    LOG.debug("Notifications cannot be counted.", unreadable);
                    return Mono.empty();
                })
                .map(unseen -> Map.<String, Object>of("unseen", unseen))
                .defaultIfEmpty(Map.of());
    }
}
