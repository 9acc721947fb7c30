package org.digitalwings.graph.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * What the follower of the change log reads and writes. The notifications of some changes and the position behind these changes are
 * written in one transaction: after a crash, and beside other instances, each change is told once. Calls wait for the database.
 */
public final class AlertLog {

    /** How many notifications an account keeps, the newest. */
    public static final int MOST_KEPT = 1_000;

    /** How long a notification is kept. */
    public static final Duration LONGEST_KEPT = Duration.ofDays(90);

    private static final String STATE = """
            MATCH (alerts:AlertPosition {id: 'alerts'}) RETURN alerts.seq AS seq, alerts.revision AS revision
            """;

    private static final String SEARCHES = """
            MATCH (s:SavedSearch) WHERE s.delivery <> 'paused' RETURN s.id AS id, s.query AS query
            """;

    // Written before it is read, because only a write takes the lock: of two instances one finds it moved.
    private static final String ADVANCE = """
            MATCH (alerts:AlertPosition {id: 'alerts'})
            SET alerts.locked = true
            REMOVE alerts.locked
            WITH alerts WHERE alerts.seq = $from
            SET alerts.seq = $to
            RETURN alerts.seq AS seq
            """;

    private static final String TELL = """
            UNWIND $alerts AS alert
            MATCH (s:SavedSearch {id: alert.search}) WHERE s.delivery <> 'paused'
            CREATE (s)-[:TOLD]->(:Notification {id: alert.id, member: alert.member, seq: alert.seq, at: alert.at,
                                                what: alert.what, seen: false, delivery: s.delivery})
            """;

    private static final String FORGET = """
            UNWIND $members AS member
            MATCH (n:Notification {member: member}) DETACH DELETE n
            """;

    private static final String PRUNE = """
            UNWIND $searches AS id
            MATCH (a:Account)-[:KEEPS]->(:SavedSearch {id: id})
            WITH DISTINCT a
            CALL (a) {
              MATCH (a)-[:KEEPS]->(:SavedSearch)-[:TOLD]->(n:Notification)
              WITH n ORDER BY n.seq DESC, n.id
              WITH collect(n) AS told
              UNWIND range(0, size(told) - 1) AS i
              WITH i, told[i] AS n WHERE i >= $most OR n.at < $oldest
              DETACH DELETE n
            }
            """;

    private final Driver driver;
    private final Clock clock;

    public AlertLog(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /**
     * Where alerts stand.
     *
     * @param seq the number of the last change that was told
     * @param revision counts the edits of saved searches
     */
    public record State(long seq, long revision) {}

    /** A saved search that is not paused. */
    public record Standing(String id, String query) {}

    /** Where alerts stand now. */
    public State state() {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> {
                var row = tx.run(STATE).single();
                return new State(row.get("seq").asLong(), row.get("revision").asLong());
            });
        }
    }

    /** The saved searches that are not paused. */
    public List<Standing> searches() {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(SEARCHES)
                    .list(row -> new Standing(
                            row.get("id").asString(), row.get("query").asString())));
        }
    }

    /**
     * Moves on, and tells what was found on the way.
     *
     * @param from where alerts stand
     * @param to the last change that the alerts are about
     * @param gone members that are there no more: nothing is told of them any longer
     * @return false where alerts do not stand there any more, and nothing was written
     */
    public boolean tell(long from, long to, Collection<Alert> alerts, Collection<String> gone) {
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> tell(tx, from, to, alerts, gone));
        }
    }

    private boolean tell(TransactionContext tx, long from, long to, Collection<Alert> alerts, Collection<String> gone) {
        Optional<Long> reached = tx.run(ADVANCE, Map.of("from", from, "to", to)).stream()
                .map(row -> row.get("seq").asLong())
                .findFirst();
        if (reached.isEmpty()) {
            return false;
        }
        if (!gone.isEmpty()) {
            tx.run(FORGET, Map.of("members", List.copyOf(gone))).consume();
        }
        if (!alerts.isEmpty()) {
            tx.run(TELL, Map.of("alerts", alerts.stream().map(Alert::toMap).toList()))
                    .consume();
            tx.run(
                            PRUNE,
                            Map.of(
                                    "searches",
                                    alerts.stream()
                                            .map(Alert::search)
                                            .distinct()
                                            .toList(),
                                    "most",
                                    MOST_KEPT,
                                    "oldest",
                                    clock.instant().minus(LONGEST_KEPT).atZone(ZoneOffset.UTC)))
                    .consume();
        }
        return true;
    }
}
