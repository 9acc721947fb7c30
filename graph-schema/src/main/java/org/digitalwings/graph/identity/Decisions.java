package org.digitalwings.graph.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Remembers what people said of pairs of members: the last word counts, but what two merged members brought along stays, and
 * {@link Decision#NEVER} goes first. Each write is one transaction with the change of both members. Calls block: keep them
 * off the event loop.
 */
public final class Decisions {

    private static final String FORGET = """
            MATCH (one:Member {id: $one}), (other:Member {id: $other})
            SET one.locked = true, other.locked = true
            REMOVE one.locked, other.locked
            WITH one, other, COLLECT { MATCH (one)-[old:COMPARED]-(other) RETURN old } AS said
            WHERE $seen IS NULL OR $seen = (coalesce(one.version, 0) + coalesce(other.version, 0)) * 3
              + CASE WHEN any(old IN said WHERE old.decision = 'never') THEN 2 WHEN size(said) > 0 THEN 1 ELSE 0 END
            FOREACH (old IN said | DELETE old)
            """;

    private static final String DECIDE = FORGET + """
            CREATE (one)-[:COMPARED {decision: $decision, by: $by, at: $now}]->(other)
            RETURN size(said) AS before
            """;

    private static final String TAKE_BACK = FORGET + "RETURN size(said) AS before";

    private static final String COLUMNS = """
            RETURN CASE WHEN a.id < b.id THEN a.id ELSE b.id END AS one, CASE WHEN a.id < b.id THEN a.name ELSE b.name END AS oneName,
                   CASE WHEN a.id < b.id THEN b.id ELSE a.id END AS other, CASE WHEN a.id < b.id THEN b.name ELSE a.name END AS otherName,
                   said.decision AS decision, said.by AS by, said.at AS at
            """;

    private static final String SOME = """
            UNWIND $ids AS id MATCH (a:Member {id: id})-[said:COMPARED]-(b:Member)
            """ + COLUMNS;

    private static final String LATEST = """
            MATCH (a:Member)-[said:COMPARED {decision: $decision}]->(b:Member)
            """ + COLUMNS + "ORDER BY at DESC, one, other SKIP $skip LIMIT $limit";

    private static final int STATES = 3;

    private final Driver driver;
    private final Clock clock;
    private final ChangeLog log;

    public Decisions(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
        this.log = new ChangeLog(driver, clock);
    }

    /**
     * The version of a pair: another one after every edit of a member and every decision.
     *
     * @param one the version of one member, and so with the other
     * @param said what was said of them, null where nothing was
     */
    public static long version(long one, long other, @Nullable Decision said) {
        int state = said == null
                ? 0
                : switch (said) {
                    case LATER -> 1;
                    case NEVER -> 2;
                };
        return (one + other) * STATES + state;
    }

    /**
     * Remembers what somebody says of two members.
     *
     * @param seen the version of the pair that this is based on, null for whatever it is
     * @return whether both are there, and as they were seen
     */
    public boolean decide(String one, String other, Decision decision, @Nullable Long seen, String by) {
        return write(DECIDE, one, other, Map.of("decision", decision.code()), seen, by);
    }

    /**
     * Forgets what was said of two members.
     *
     * @param seen the version of the pair that this is based on, null for whatever it is
     * @return whether both are there, and as they were seen
     */
    public boolean takeBack(String one, String other, @Nullable Long seen, String by) {
        return write(TAKE_BACK, one, other, Map.of(), seen, by);
    }

    private boolean write(
            String statement, String one, String other, Map<String, Object> more, @Nullable Long seen, String by) {
        Map<String, @Nullable Object> parameters = new HashMap<>(more);
        // In one order, so that two who write at once do not wait for each other.
        parameters.put("one", one.compareTo(other) < 0 ? one : other);
        parameters.put("other", one.compareTo(other) < 0 ? other : one);
        parameters.put("seen", seen);
        parameters.put("by", by);
        parameters.put("now", clock.instant().atZone(ZoneOffset.UTC));
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> write(tx, statement, parameters));
        }
    }

    private boolean write(TransactionContext tx, String statement, Map<String, @Nullable Object> parameters) {
        List<Integer> before =
                tx.run(statement, parameters).list(row -> row.get("before").asInt());
        boolean changed = !before.isEmpty() && (parameters.containsKey("decision") || before.getFirst() > 0);
        if (changed) {
            log.append(
                    tx,
                    Stream.of("one", "other")
                            .map(end -> ChangeDraft.ofMember(ChangeKind.CHANGED, String.valueOf(parameters.get(end)))
                                    .by(String.valueOf(parameters.get("by"))))
                            .toList());
        }
        return !before.isEmpty();
    }

    /** All that was said of members with these ids and others; of a pair within them twice. */
    public List<DecidedPair> of(Collection<String> ids) {
        return read(SOME, Map.of("ids", List.copyOf(ids)));
    }

    /** What counts of what was said of two members; empty where nothing was. */
    public Optional<DecidedPair> of(String one, String other) {
        return of(List.of(one)).stream()
                .filter(pair -> pair.one().equals(other) || pair.other().equals(other))
                .min((a, b) -> a.decision().compareTo(b.decision()));
    }

    /** The pairs of which this was said, the latest first. */
    public List<DecidedPair> latest(Decision decision, long skip, int limit) {
        return read(LATEST, Map.of("decision", decision.code(), "skip", skip, "limit", limit));
    }

    private List<DecidedPair> read(String statement, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(statement, parameters).list(DecidedPair::of));
        }
    }
}
