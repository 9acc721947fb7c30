package org.digitalwings.graph.change;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.reactivestreams.ReactiveQueryRunner;
import org.neo4j.driver.reactivestreams.ReactiveResult;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Mono;

/** The change log for reactive code. */
public final class ReactiveChangeLog {

    private final ReactiveNeo4jClient client;
    private final Clock clock;

    public ReactiveChangeLog(ReactiveNeo4jClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Numbers and writes changes in the transaction that Spring has open for the subscriber. Call it last, right before
     * the commit: from here on other writers wait for this transaction to end.
     */
    public Mono<Void> append(List<ChangeDraft> drafts) {
        if (drafts.isEmpty()) {
            return Mono.empty();
        }
        return Mono.defer(() -> client.query(ChangeLogCypher.APPEND)
                .bindAll(ChangeLogCypher.parameters(drafts, clock))
                .run()
                .then());
    }

    /** The same in a transaction of the driver's. */
    public Mono<Void> append(ReactiveQueryRunner tx, List<ChangeDraft> drafts) {
        if (drafts.isEmpty()) {
            return Mono.empty();
        }
        return Mono.defer(() -> Mono.from(tx.run(ChangeLogCypher.APPEND, ChangeLogCypher.parameters(drafts, clock))))
                .flatMap((ReactiveResult result) -> Mono.from(result.consume()))
                .then();
    }

    /** The changes after number {@code seq}, oldest first, at most {@code limit}, without gaps. */
    public Mono<List<Change>> after(long seq, int limit) {
        return client.query(ChangeLogCypher.AFTER)
                .bindAll(Map.of("seq", seq, "limit", limit))
                .fetchAs(Change.class)
                .mappedBy((types, row) -> Change.of(row))
                .all()
                .collectList()
                .map(changes -> ChangeLogCypher.withoutGap(seq, changes));
    }

    /** The number of the last change, 0 where there is none. */
    public Mono<Long> last() {
        return client.query(ChangeLogCypher.LAST)
                .fetchAs(Long.class)
                .mappedBy((types, row) -> row.get("last").asLong())
                .one();
    }
}
