package org.digitalwings.graph.alert;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The notifications of accounts, as the list shows them: what is told in the digest alone is not among them. */
public final class Notifications {

    // An account has at most 200 searches and some thousand notifications: they are sorted as they are.
    private static final String MINE =
            "MATCH (:Account {id: $account})-[:KEEPS]->(s:SavedSearch)-[:TOLD]->(n:Notification)\n";

    private static final String LISTED = "n.delivery IN ['list', 'both']";

    static final String ROW = """
            MATCH (m:Member {id: n.member})
            RETURN n.id AS id, s.id AS searchId, s.name AS searchName, s.query AS query, m.id AS member,
                   m.name AS name, m.nameEn AS nameEn, m.kind AS kind, m.invented AS invented, n.seq AS seq, n.at AS at,
                   n.what AS what, n.seen AS seen
            """;

    private static final String PAGE = MINE + "WHERE " + LISTED + """
             AND ($search = '' OR s.id = $search) AND (NOT $unseen OR NOT n.seen)
              AND (n.seq < $seq OR (n.seq = $seq AND n.id > $id))
            WITH s, n ORDER BY n.seq DESC, n.id
            """ + ROW + "ORDER BY seq DESC, id LIMIT $limit";

    private static final String UNSEEN = MINE + "WHERE NOT n.seen AND " + LISTED + "\nRETURN count(n) AS unseen";

    private static final String SEE = MINE + """
            WHERE ($search = '' OR s.id = $search) AND ($id = '' OR n.id = $id) AND n.seq <= $seq
            SET n.seen = true
            RETURN count(n) AS seen
            """;

    private final ReactiveNeo4jClient client;

    public Notifications(ReactiveNeo4jClient client) {
        this.client = client;
    }

    /**
     * A part of an account's list.
     *
     * @param search only those of this saved search, null for all
     * @param unseen only those not seen yet
     */
    public record Wanted(String account, @Nullable String search, boolean unseen) {}

    /**
     * The newest notifications before one.
     *
     * @param seq the number of that one's change, {@link Long#MAX_VALUE} to begin with the newest of all
     * @param id that one's id
     */
    public Flux<Notification> before(Wanted wanted, long seq, String id, int limit) {
        return client.query(PAGE)
                .bindAll(parameters(
                        wanted.account(),
                        wanted.search(),
                        Map.of("unseen", wanted.unseen(), "seq", seq, "id", id, "limit", limit)))
                .fetchAs(Notification.class)
                .mappedBy((types, row) -> Notification.of(row))
                .all();
    }

    /** How many an account has not seen. */
    public Mono<Long> unseen(String account) {
        return client.query(UNSEEN)
                .bindAll(Map.of("account", account))
                .fetchAs(Long.class)
                .mappedBy((types, row) -> row.get("unseen").asLong())
                .one();
    }

    /** Marks one as seen; answers whether the account has it. */
    public Mono<Boolean> see(String account, String id) {
        return see(account, null, id, Long.MAX_VALUE).map(seen -> seen > 0);
    }

    /**
     * Marks all as seen that an account has been shown.
     *
     * @param search only those of this saved search, null for all
     * @param seq those up to this change: later ones were not shown yet
     */
    public Mono<Long> seeAll(String account, @Nullable String search, long seq) {
        return see(account, search, "", seq);
    }

    private Mono<Long> see(String account, @Nullable String search, String id, long seq) {
        return client.query(SEE)
                .bindAll(parameters(account, search, Map.of("seq", seq, "id", id)))
                .fetchAs(Long.class)
                .mappedBy((types, row) -> row.get("seen").asLong())
                .one();
    }

    private static Map<String, Object> parameters(String account, @Nullable String search, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("account", account);
        parameters.put("search", search == null ? "" : search);
        return parameters;
    }
}
