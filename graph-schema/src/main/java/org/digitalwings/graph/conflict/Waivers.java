package org.digitalwings.graph.conflict;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * The waivers in the graph. One of a pair holds at a time; those before it stay as a record. Each write is one transaction with the change of
 * both members. Calls wait for the database.
 */
public final class Waivers {

    // Written before the version is read, because only a write takes the lock: of two managers at once, one finds it
    // changed.
    private static final String CLAIM = """
            MATCH (one:Member {id: $one}), (other:Member {id: $other})
            SET one.locked = true, other.locked = true
            REMOVE one.locked, other.locked
            WITH one, other, COLLECT { MATCH (one)<-[:BETWEEN]-(w:Waiver)-[:BETWEEN]->(other) RETURN w } AS said
            WHERE $version = reduce(steps = 0, w IN said | steps + CASE WHEN w.takenBackAt IS NULL THEN 1 ELSE 2 END)
            WITH one, other, [w IN said WHERE w.takenBackAt IS NULL] AS held
            """;

    private static final String END = "FOREACH (w IN held | SET w.takenBackAt = $now, w.takenBackBy = $by)\n";

    private static final String PUT_ASIDE = CLAIM + END + """
            CREATE (w:Waiver {id: $id, conflicts: $conflicts, reason: $reason, by: $by, at: $now})
            CREATE (w)-[:BETWEEN]->(one), (w)-[:BETWEEN]->(other)
            RETURN w.id AS id
            """;

    private static final String TAKE_BACK = CLAIM + "WHERE size(held) > 0\n" + END + "RETURN size(held) AS ended";

    private static final String HELD = """
            -[:BETWEEN]->(b:Member)
            WHERE w.takenBackAt IS NULL AND a <> b
            WITH DISTINCT CASE WHEN a.id < b.id THEN a.id ELSE b.id END AS one,
                 CASE WHEN a.id < b.id THEN b.id ELSE a.id END AS other, w
            UNWIND w.conflicts AS conflict
            RETURN one, other, collect(DISTINCT conflict) AS conflicts
            """;

    private static final String ALL = "MATCH (a:Member)<-[:BETWEEN]-(w:Waiver)" + HELD;
    private static final String SOME = "UNWIND $ids AS id MATCH (a:Member {id: id})<-[:BETWEEN]-(w:Waiver)" + HELD;

    private static final String OF_PAIR = """
            MATCH (:Member {id: $one})<-[:BETWEEN]-(w:Waiver)-[:BETWEEN]->(:Member {id: $other})
            RETURN DISTINCT w AS waiver, w.at AS at, w.id AS id ORDER BY at DESC, id
            """;

    private final Driver driver;
    private final ChangeLog log;
    private final Clock clock;

    public Waivers(Driver driver, ChangeLog log, Clock clock) {
        this.driver = driver;
        this.log = log;
        this.clock = clock;
    }

    /** The version of a pair with these waivers: another one after every write. */
    public static long version(List<Waiver> waivers) {
        return waivers.stream().mapToLong(waiver -> waiver.holds() ? 1 : 2).sum();
    }

    /**
     * Puts conflicts between two members aside, in the place of what was put aside before.
     *
     * @param version the {@link #version} of the pair that this is based on
     * @param by the user name of who does it
     * @return whether both are there, and the pair is of this version
     */
    public boolean putAside(String one, String other, List<String> conflicts, String reason, long version, String by) {
        return write(PUT_ASIDE, one, other, version, by, Map.of("conflicts", conflicts, "reason", reason));
    }

    /**
     * Takes back what was put aside between two members; parameters as of {@link #putAside}.
     *
     * @return whether something was, and the pair is of this version
     */
    public boolean takeBack(String one, String other, long version, String by) {
        return write(TAKE_BACK, one, other, version, by, Map.of());
    }

    private boolean write(
            String statement, String one, String other, long version, String by, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        // In one order, so that two who write at once do not wait for each other.
        parameters.put("one", one.compareTo(other) < 0 ? one : other);
        parameters.put("other", one.compareTo(other) < 0 ? other : one);
        parameters.put("id", UUID.randomUUID().toString());
        parameters.put("version", version);
        parameters.put("by", by);
        parameters.put("now", clock.instant().atZone(ZoneOffset.UTC));
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> {
                boolean done = !tx.run(statement, parameters).list().isEmpty();
                if (done) {
                    log.append(
                            tx,
                            Stream.of(one, other)
                                    .sorted()
                                    .map(id -> ChangeDraft.ofMember(ChangeKind.CHANGED, id)
                                            .by(by))
                                    .toList());
                }
                return done;
            });
        }
    }

    /** All waivers of a pair, the latest first. */
    public List<Waiver> of(String one, String other) {
        try (Session session = driver.session()) {
            return session.executeRead(tx ->
                    tx.run(OF_PAIR, Map.of("one", one, "other", other)).list(row -> Waiver.of(row.get("waiver"))));
        }
    }

    /** All pairs between which something is put aside. */
    public List<WaivedPair> all() {
        return pairs(ALL, Map.of());
    }

    /** Those of some members. */
    public List<WaivedPair> of(Collection<String> members) {
        return pairs(SOME, Map.of("ids", List.copyOf(members)));
    }

    private List<WaivedPair> pairs(String statement, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(statement, parameters).list(WaivedPair::of));
        }
    }
}
