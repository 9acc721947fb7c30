package org.digitalwings.graph.competition;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * The rulings in the graph. One of a pair holds at a time; those before it stay as a record. Each write is one transaction with the
 * change of the judge and the entrants, and a step of the version of the year's assignments: what was proposed before is not accepted
 * any more. Calls wait for the database.
 */
public final class Rulings {

    // Written before the version is read, as in Judgings.
    private static final String CLAIM = """
            MATCH (edition:Edition {year: $year})
            SET edition.locked = true
            REMOVE edition.locked
            WITH edition WHERE coalesce(edition.judgingVersion, 0) = $version
            MATCH (edition)<-[:OF]-(:Track)<-[:IN]-(entry:Entry {id: $entry}), (judge:Member {id: $judge})
            WITH edition, entry, judge, COLLECT {
                MATCH (entry)<-[:ON_ENTRY]-(r:Ruling)-[:FOR_JUDGE]->(judge) WHERE r.takenBackAt IS NULL RETURN r } AS held
            """;

    private static final String END = """
            SET edition.judgingVersion = $version + 1
            FOREACH (r IN held | SET r.takenBackAt = $now, r.takenBackBy = $by)
            """;

    private static final String TOUCHED =
            "RETURN [judge.id] + COLLECT { MATCH (entry)<-[:ENTERED]-(entrant:Member) RETURN entrant.id } AS touched";

    private static final String RULE = CLAIM + END + """
            CREATE (r:Ruling {id: $id, kind: $kind, reason: $reason, by: $by, at: $now})
            CREATE (r)-[:ON_ENTRY]->(entry), (r)-[:FOR_JUDGE]->(judge)
            """ + TOUCHED;

    private static final String TAKE_BACK = CLAIM + "WHERE size(held) > 0\n" + END + TOUCHED;

    private static final String OF_YEAR = """
            MATCH (:Edition {year: $year})<-[:OF]-(:Track)<-[:IN]-(entry:Entry)<-[:ON_ENTRY]-(r:Ruling)-[:FOR_JUDGE]->(judge:Member)
            RETURN r AS ruling, entry.id AS entry, judge.id AS judge, r.at AS at, r.id AS id
            ORDER BY at DESC, id
            """;

    private final Driver driver;
    private final ChangeLog log;
    private final Clock clock;

    public Rulings(Driver driver, ChangeLog log, Clock clock) {
        this.driver = driver;
        this.log = log;
        this.clock = clock;
    }

    /** All rulings of a year, the latest first. */
    public List<Ruling> of(int year) {
        try (Session session = driver.session()) {
            return session.executeRead(
                    tx -> tx.run(OF_YEAR, Map.of("year", year)).list(Ruling::of));
        }
    }

    /**
     * Rules on a pair, in the place of what was ruled before.
     *
     * @param version the version of the year's assignments that this is based on, as {@link Judgings#version} tells
     * @param by the user name of who does it
     * @return the new version; empty where the year is not of this version any more, or has no such entry, or there is no such judge
     */
    public OptionalLong rule(
            int year, String entry, String judge, Ruling.Kind kind, String reason, long version, String by) {
        return write(RULE, year, entry, judge, version, by, Map.of("kind", kind.code(), "reason", reason));
    }

    /**
     * Takes back what was ruled on a pair; parameters as of {@link #rule}.
     *
     * @return the new version; empty where nothing was ruled, or as of {@link #rule}
     */
    public OptionalLong takeBack(int year, String entry, String judge, long version, String by) {
        return write(TAKE_BACK, year, entry, judge, version, by, Map.of());
    }

    private OptionalLong write(
            String statement, int year, String entry, String judge, long version, String by, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("year", year);
        parameters.put("entry", entry);
        parameters.put("judge", judge);
        parameters.put("version", version);
        parameters.put("by", by);
        parameters.put("id", UUID.randomUUID().toString());
        parameters.put("now", clock.instant().atZone(ZoneOffset.UTC));
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> {
                List<Record> done = tx.run(statement, parameters).list();
                if (done.isEmpty()) {
                    return OptionalLong.empty();
                }
                log.append(
                        tx,
                        done.getFirst().get("touched").asList(Value::asString).stream()
                                .distinct()
                                .sorted()
                                .map(id -> ChangeDraft.ofMember(ChangeKind.CHANGED, id)
                                        .by(by))
                                .toList());
                return OptionalLong.of(version + 1);
            });
        }
    }
}
