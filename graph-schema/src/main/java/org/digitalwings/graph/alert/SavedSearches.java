package org.digitalwings.graph.alert;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient.RecordFetchSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The saved searches of accounts. Each write raises the revision, by which the follower knows that it has to read them again. */
public final class SavedSearches {

    /** Locks what it raises, so that revisions are in the order of the commits. */
    private static final String REVISE = """
            MATCH (alerts:AlertPosition {id: 'alerts'})
            SET alerts.revision = alerts.revision + 1
            """;

    private static final String ROW = """
            RETURN s.id AS id, s.name AS name, s.query AS query, s.delivery AS delivery, s.created AS created,
                   s.version AS version,
                   COUNT { (s)-[:TOLD]->(n:Notification) WHERE NOT n.seen AND n.delivery IN ['list', 'both'] } AS unseen
            """;

    private static final String OF_ACCOUNT =
            "MATCH (:Account {id: $account})-[:KEEPS]->(s:SavedSearch)\n" + ROW + "ORDER BY created DESC, id";

    private static final String FIND = "MATCH (:Account {id: $account})-[:KEEPS]->(s:SavedSearch {id: $id})\n" + ROW;

    // The account is written before its searches are counted: of two that are saved at once the second counts the
    // first.
    private static final String CREATE = """
            MATCH (a:Account {id: $account})
            SET a.locked = true
            REMOVE a.locked
            WITH a WHERE COUNT { (a)-[:KEEPS]->(:SavedSearch) } < $most
            CREATE (a)-[:KEEPS]->(s:SavedSearch {id: $id, name: $name, query: $query, delivery: $delivery,
                                                 created: $created, version: 0})
            WITH s
            """ + REVISE + "WITH s\n" + ROW;

    private static final String LOCKED = """
            MATCH (:Account {id: $account})-[:KEEPS]->(s:SavedSearch {id: $id})
            SET s.locked = true
            REMOVE s.locked
            WITH s WHERE s.version = $version
            """;

    private static final String EDIT =
            LOCKED + "SET s.name = $name, s.query = $query, s.delivery = $delivery, s.version = s.version + 1\nWITH s\n"
                    + REVISE + "WITH s\n" + ROW;

    private static final String REMOVE = LOCKED + """
            OPTIONAL MATCH (s)-[:TOLD]->(n:Notification)
            DETACH DELETE n
            WITH DISTINCT s
            DETACH DELETE s
            WITH count(*) AS removed WHERE removed > 0
            """ + REVISE + "RETURN removed";

    private final ReactiveNeo4jClient client;

    public SavedSearches(ReactiveNeo4jClient client) {
        this.client = client;
    }

    /** The searches of an account, the last saved first. */
    public Flux<SavedSearch> of(String account) {
        return read(OF_ACCOUNT, Map.of("account", account)).all();
    }

    /** A search of an account, empty where it has none of this id. */
    public Mono<SavedSearch> find(String account, String id) {
        return read(FIND, Map.of("account", account, "id", id)).one();
    }

    /** Saves a search, empty where the account has as many as it may. */
    public Mono<SavedSearch> create(String account, SavedSearch search, int most) {
        Map<String, Object> parameters = parameters(account, search);
        parameters.put("most", most);
        return read(CREATE, parameters).one();
    }

    /** Writes an edited search; empty where the version before it is not the present one. */
    public Mono<SavedSearch> edit(String account, SavedSearch edited) {
        Map<String, Object> parameters = parameters(account, edited);
        parameters.put("version", edited.version() - 1);
        return read(EDIT, parameters).one();
    }

    /** Removes a search with its notifications; false where the version is not the present one. */
    public Mono<Boolean> remove(String account, String id, long version) {
        return client.query(REMOVE)
                .bindAll(Map.of("account", account, "id", id, "version", version))
                .fetchAs(Boolean.class)
                .mappedBy((types, row) -> true)
                .one()
                .defaultIfEmpty(false);
    }

    private static Map<String, Object> parameters(String account, SavedSearch search) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("account", account);
        parameters.put("id", search.id());
        parameters.put("name", search.name());
        parameters.put("query", search.query());
        parameters.put("delivery", search.delivery().code());
        parameters.put("created", search.created().atZone(ZoneOffset.UTC));
        return parameters;
    }

    private RecordFetchSpec<SavedSearch> read(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(SavedSearch.class)
                .mappedBy((types, row) -> SavedSearch.of(row));
    }
}
