package org.digitalwings.app.search;

import org.digitalwings.app.compute.Waiting;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchIndexException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows whether the search index can be read, how many members it has, of how many the meaning is to be learned yet, and up to which change they are durable. */
@Component("searchIndexHealthIndicator")
final class IndexHealth implements ReactiveHealthIndicator {

    private final SearchIndex index;

    IndexHealth(SearchIndex index) {
        this.index = index;
    }

    @Override
    public Mono<Health> health() {
        return Waiting.on(() -> Health.up()
                        .withDetail("members", index.size())
                        .withDetail("toEmbed", index.toEmbed())
                        .withDetail("position", index.position())
                        .build())
                .onErrorResume(
                        SearchIndexException.class,
                        unreadable -> Mono.just(Health.down(unreadable).build()));
    }
}
