package org.digitalwings.graph.competition;

import java.util.Map;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads editions with their tracks. */
public final class Editions {

    private static final String EDITION = """
            OPTIONAL MATCH (edition)-[:OF]->(competition:Competition)
            RETURN edition, competition,
              COLLECT { MATCH (track:Track)-[:OF]->(edition)
                RETURN track {.id, .code, .name, .nameEn,
                  entries: COUNT { (:Entry)-[:IN]->(track) },
                  finalists: COUNT { (e:Entry)-[:IN]->(track) WHERE e.round = 'final' },
                  awards: COUNT { (e:Entry)-[:IN]->(track) WHERE e.award IS NOT NULL }}
                ORDER BY track.code, track.id } AS tracks
            """;

    private static final String ALL = "MATCH (edition:Edition)\n" + EDITION + "ORDER BY edition.year DESC, edition.id";

    private static final String FIND = "MATCH (edition:Edition {id: $id})\n" + EDITION;

    private final ReactiveNeo4jClient client;

    public Editions(ReactiveNeo4jClient client) {
        this.client = client;
    }

    /** All editions, the latest first. */
    public Flux<Edition> all() {
        return editions(ALL, Map.of());
    }

    /** One edition, empty where there is none of this id. */
    public Mono<Edition> find(String id) {
        return editions(FIND, Map.of("id", id)).singleOrEmpty();
    }

    private Flux<Edition> editions(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Edition.class)
                .mappedBy((types, row) -> Edition.of(row.get("edition"), row.get("competition"), row.get("tracks")))
                .all();
    }
}
