package org.digitalwings.graph.identity;

import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Mono;

/** Whom the ids of merged members mean now. */
public final class FormerIds {

    private static final String KEPT = """
            MATCH (:MergedMember {id: $id})-[:MERGED_INTO*1..64]->(kept:Member) RETURN kept.id AS id LIMIT 1
            """;

    private final ReactiveNeo4jClient client;

    public FormerIds(ReactiveNeo4jClient client) {
        this.client = client;
    }

    /** The id of the member that a merged one is a part of now; empty where nobody with the id was merged. */
    public Mono<String> keptFor(String id) {
        return client.query(KEPT)
                .bind(id)
                .to("id")
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("id").asString())
                .one();
    }
}
