package org.digitalwings.graph.vocabulary;

import java.util.Map;
import org.digitalwings.graph.profile.Named;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Mono;

/** Reads what topics, tracks and places are called. Each read takes time linear in the vocabulary, which is small. */
public final class VocabularyNames {

    private static final String TOPICS = "MATCH (t:Topic) RETURN t.id AS key, t.name AS name, t.nameEn AS nameEn";

    // A track has a node in each edition; the latest one's name is the one in use.
    private static final String TRACKS = """
            MATCH (t:Track)-[:OF]->(e:Edition)
            WITH t ORDER BY e.year DESC
            WITH t.code AS key, collect(t)[0] AS t
            RETURN key, t.name AS name, t.nameEn AS nameEn
            """;

    private static final String PLACES = """
            MATCH (p:Place) WHERE p.nameEn IS NOT NULL
            WITH p.name AS key, collect(p)[0] AS p
            RETURN key, p.name AS name, p.nameEn AS nameEn
            """;

    private final ReactiveNeo4jClient client;

    public VocabularyNames(ReactiveNeo4jClient client) {
        this.client = client;
    }

    /** Topics by id. */
    public Mono<Map<String, Named>> topics() {
        return read(TOPICS);
    }

    /** Tracks by code, with the name in their latest edition. */
    public Mono<Map<String, Named>> tracks() {
        return read(TRACKS);
    }

    /** Places that have an English name, by their Chinese name. */
    public Mono<Map<String, Named>> places() {
        return read(PLACES);
    }

    private Mono<Map<String, Named>> read(String cypher) {
        return client.query(cypher)
                .fetchAs(Named.class)
                .mappedBy((types, row) -> new Named(
                        row.get("key").asString(""),
                        row.get("name").asString(""),
                        row.get("nameEn").isNull() ? null : row.get("nameEn").asString()))
                .all()
                .collectMap(Named::id);
    }
}
