package org.digitalwings.graph.identity;

import java.util.Collection;
import java.util.Map;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Mono;

/** Whom the ids of merged members mean now. */
public final class FormerIds {

    private static final String KEPT = """
            MATCH (:MergedMember {id: $id})-[:MERGED_INTO*1..64]->(kept:Member) RETURN kept.id AS id LIMIT 1
            """;

    private static final String ALL_KEPT = """
            UNWIND $ids AS id
            MATCH (:MergedMember {id: id})-[:MERGED_INTO*1..64]->(kept:Member) RETURN id AS former, kept.id AS id
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

    /** Of some ids those of merged members, each with the id of the member that it is a part of now. */
    public Mono<Map<String, String>> keptFor(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Mono.just(Map.of());
        }
        return client.query(ALL_KEPT)
                .bind(ids)
                .to("ids")
                .fetchAs(Moved.class)
                .mappedBy((types, row) ->
                        new Moved(row.get("former").asString(), row.get("id").asString()))
                .all()
                .collectMap(Moved::former, Moved::kept);
    }

    private record Moved(String former, String kept) {}
}
