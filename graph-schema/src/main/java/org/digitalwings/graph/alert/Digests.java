package org.digitalwings.graph.alert;

import java.util.HashMap;
import java.util.Map;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How accounts read their daily digests, and what the next one of an account has. */
public final class Digests {

    private static final String ROW = """
            RETURN d.id AS id, d.email AS email, d.language AS language, d.token AS token, d.day AS day, d.seq AS seq
            """;

    private static final String FIND = "MATCH (d:Digest {id: $account})\n" + ROW;

    private static final String SET = """
            MATCH (a:Account {id: $account})
            MERGE (d:Digest {id: $account})
            ON CREATE SET d.token = $token, d.seq = 0
            MERGE (a)-[:READS]->(d)
            SET d.email = $email, d.language = $language
            """ + ROW;

    private static final String STOP = """
            MATCH (d:Digest {token: $token}) SET d.email = '' RETURN d.id AS id
            """;

    /** What an account's next digest has. */
    static final String NEXT = """
            MATCH (:Account {id: $account})-[:KEEPS]->(s:SavedSearch)-[:TOLD]->(n:Notification)
            WHERE n.delivery IN ['digest', 'both'] AND n.seq > $seq
            """ + Notifications.ROW + "ORDER BY seq DESC, id LIMIT $limit";

    private final ReactiveNeo4jClient client;

    public Digests(ReactiveNeo4jClient client) {
        this.client = client;
    }

    /** How an account reads it; empty where it has never said. */
    public Mono<Digest> find(String account) {
        return read(FIND, Map.of("account", account));
    }

    /**
     * Says how an account reads it.
     *
     * @param email where it goes, empty for nowhere
     * @param token stops it without signing in; the one from before stays
     */
    public Mono<Digest> set(String account, String email, String language, String token) {
        return read(SET, Map.of("account", account, "email", email, "language", language, "token", token));
    }

    /** Stops the one that a token belongs to; false where none does. */
    public Mono<Boolean> stop(String token) {
        return client.query(STOP)
                .bindAll(Map.of("token", token))
                .fetchAs(Boolean.class)
                .mappedBy((types, row) -> true)
                .one()
                .defaultIfEmpty(false);
    }

    /** What the next digest has, newest first. */
    public Flux<Notification> next(String account, long seq, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("account", account);
        parameters.put("seq", seq);
        parameters.put("limit", limit);
        return client.query(NEXT)
                .bindAll(parameters)
                .fetchAs(Notification.class)
                .mappedBy((types, row) -> Notification.of(row))
                .all();
    }

    private Mono<Digest> read(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Digest.class)
                .mappedBy((types, row) -> Digest.of(row))
                .one();
    }
}
