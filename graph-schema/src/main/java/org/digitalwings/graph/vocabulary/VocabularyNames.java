package org.digitalwings.graph.vocabulary;

import java.util.List;
import java.util.Map;
import org.digitalwings.graph.profile.Named;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Mono;

/** Reads what tracks and technologies are called, and which editions there are. Each read takes time linear in the vocabulary, which is small. */
public final class VocabularyNames {

    // A track has a node in each edition; the latest one's name is the one in use.
    private static final String TRACKS = """
            MATCH (t:Track)-[:OF]->(e:Edition)
            WITH t ORDER BY e.year DESC
            WITH t.code AS key, collect(t)[0] AS t
            RETURN key, t.name AS name, t.nameEn AS nameEn
            """;

    private static final String TECHNOLOGIES = """
            MATCH (t:Technology) WITH t.name AS name, collect(coalesce(t.aliases, [])) AS aliases
            RETURN name, reduce(all = [], some IN aliases | all + some) AS aliases ORDER BY name
            """;

    private static final String EDITIONS = "MATCH (e:Edition) RETURN DISTINCT e.year AS year ORDER BY year DESC";

    private final ReactiveNeo4jClient client;

    public VocabularyNames(ReactiveNeo4jClient client) {
        this.client = client;
    }

    /** Tracks by code, with the name in their latest edition. */
    public Mono<Map<String, Named>> tracks() {
        return read(TRACKS);
    }

    /** What else base models and open-source projects are called, by their names. */
    public Mono<Map<String, List<String>>> technologies() {
        return client.query(TECHNOLOGIES)
                .fetchAs(Technology.class)
                .mappedBy((types, row) -> new Technology(
                        row.get("name").asString(""), row.get("aliases").asList(Value::asString)))
                .all()
                .collectMap(Technology::name, Technology::aliases);
    }

    /** The years of the editions, the latest first. */
    public Mono<List<Integer>> editions() {
        return client.query(EDITIONS)
                .fetchAs(Integer.class)
                .mappedBy((types, row) -> row.get("year").asInt())
                .all()
                .collectList();
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

    private record Technology(String name, List<String> aliases) {}
}
