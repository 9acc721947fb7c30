package org.digitalwings.graph.batch;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.Node;

/** The imports and where each stands. Calls block: keep them off the event loop. */
public final class Batches {

    private static final String CREATE = """
            CREATE (b:Batch) SET b = $properties RETURN b
            """;

    private static final String FIND = "MATCH (b:Batch {id: $id}) RETURN b";

    private static final String LIST = """
            MATCH (b:Batch) WHERE $before IS NULL OR b.startedAt < $before OR (b.startedAt = $before AND b.id < $id)
            RETURN b ORDER BY b.startedAt DESC, b.id DESC LIMIT $limit
            """;

    /**
     * Changes the status where it is one of those expected; the endedAt of a running batch is absent. Only a write locks, so
     * that of two who move it at once the second sees what the first did.
     */
    private static final String MOVE = """
            MATCH (b:Batch {id: $id})
            SET b.locked = true
            REMOVE b.locked
            WITH b WHERE b.status IN $from
            SET b.status = $to, b.endedAt = $endedAt
            RETURN b
            """;

    private final Driver driver;
    private final Clock clock;

    public Batches(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /** Records a new import as running. */
    public Batch create(String id, String file, String content, String kind, String by, boolean stopOnError) {
        Map<String, Object> properties = new HashMap<>(
                Map.of("id", id, "file", file, "content", content, "kind", kind, "by", by, "stopOnError", stopOnError));
        properties.putAll(Map.of(
                "status", BatchStatus.RUNNING.stored(),
                "startedAt", now(),
                "position", 0L,
                "chunks", 0L,
                "created", 0L,
                "changed", 0L,
                "unchanged", 0L,
                "wrong", 0L));
        return one(CREATE, Map.of("properties", properties)).orElseThrow();
    }

    /** The import with this id. */
    public Optional<Batch> find(String id) {
        return one(FIND, Map.of("id", id));
    }

    /**
     * The latest imports, the newest first.
     *
     * @param after the last one seen, empty for the first page
     */
    public List<Batch> latest(Optional<Batch> after, int limit) {
        try (Session session = session()) {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put(
                    "before",
                    after.map(b -> b.startedAt().atZone(ZoneOffset.UTC)).orElse(null));
            parameters.put("id", after.map(Batch::id).orElse(""));
            parameters.put("limit", limit);
            return session.executeRead(tx ->
                    tx.run(LIST, parameters).list(row -> batch(row.get("b").asNode())));
        }
    }

    /**
     * Moves an import to another status.
     *
     * @throws BatchStateException where its status is none of those expected
     */
    public Batch move(String id, List<BatchStatus> from, BatchStatus to) {
        boolean going = to == BatchStatus.RUNNING || to == BatchStatus.UNDOING;
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("from", from.stream().map(BatchStatus::stored).toList());
        parameters.put("to", to.stored());
        parameters.put("endedAt", going ? null : now());
        return one(MOVE, parameters)
                .orElseThrow(() -> new BatchStateException(id, "is not " + from + " and cannot become " + to));
    }

    private Optional<Batch> one(String query, Map<String, Object> parameters) {
        try (Session session = session()) {
            return session.executeWrite(tx ->
                    tx.run(query, parameters).list(row -> batch(row.get("b").asNode())).stream()
                            .findFirst());
        }
    }

    private Session session() {
        return driver.session(SessionConfig.defaultConfig());
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    private static Batch batch(Node node) {
        return new Batch(
                node.get("id").asString(),
                node.get("file").asString(""),
                node.get("content").asString(""),
                node.get("kind").asString(""),
                node.get("by").asString(""),
                BatchStatus.of(node.get("status").asString()),
                node.get("startedAt").asZonedDateTime().toInstant(),
                node.get("endedAt").equals(Values.NULL)
                        ? null
                        : node.get("endedAt").asZonedDateTime().toInstant(),
                node.get("position").asLong(0),
                new Tally(
                        node.get("created").asLong(0),
                        node.get("changed").asLong(0),
                        node.get("unchanged").asLong(0),
                        node.get("wrong").asLong(0)),
                node.get("stopOnError").asBoolean(false));
    }
}
