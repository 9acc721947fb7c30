package org.digitalwings.graph.competition;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Who is to judge which entry of a year, in the graph. Accepting is one transaction with its changes. The caller's thread waits for
 * the database.
 */
public final class Judgings {

    private static final String ENTRIES = """
            MATCH (edition:Edition {year: $year})<-[:OF]-(track:Track)<-[:IN]-(entry:Entry)<-[:ENTERED]-(member:Member)
            RETURN entry.id AS entry, min(member.id) AS member, coalesce(track.code, track.id) AS track
            ORDER BY entry
            """;

    private static final String JUDGES = """
            MATCH (judge:Member)
            WHERE EXISTS { (judge)-[:JUDGED]->(:Entry) } OR EXISTS { (judge)-[:PROVIDES]->(:Offer {kind: 'judge'}) }
            RETURN judge.id AS judge ORDER BY judge
            """;

    private static final String ASSIGNED = """
            MATCH (edition:Edition {year: $year})<-[:OF]-(:Track)<-[:IN]-(entry:Entry)<-[:ASSIGNED]-(judge:Member)
            RETURN entry.id AS entry, judge.id AS judge ORDER BY entry, judge
            """;

    private static final String VERSION =
            "MATCH (edition:Edition {year: $year}) RETURN max(coalesce(edition.judgingVersion, 0)) AS version";

    // Written before its version is read, because only a write takes the lock: of two managers at once, one finds it
    // changed.
    private static final String CLAIM = """
            MATCH (edition:Edition {year: $year})
            SET edition.locked = true
            REMOVE edition.locked
            WITH edition WHERE coalesce(edition.judgingVersion, 0) = $version
            SET edition.judgingVersion = $version + 1
            RETURN count(edition) AS claimed
            """;

    private static final String REMOVE = """
            UNWIND $entries AS id
            MATCH (entry:Entry {id: id})<-[old:ASSIGNED]-(judge:Member)
            WHERE NOT id + ' ' + judge.id IN $kept
            MATCH (entry)<-[:ENTERED]-(entrant:Member)
            WITH old, judge.id AS judge, collect(entrant.id) AS entrants
            DELETE old
            RETURN judge, entrants
            """;

    private static final String ADD = """
            UNWIND $pairs AS pair
            MATCH (judge:Member {id: pair.judge}), (entry:Entry {id: pair.entry})
            WHERE NOT EXISTS { (judge)-[:ASSIGNED]->(entry) }
            CREATE (judge)-[:ASSIGNED {at: $now, by: $by}]->(entry)
            RETURN judge.id AS judge, COLLECT { MATCH (entry)<-[:ENTERED]-(entrant:Member) RETURN entrant.id } AS entrants
            """;

    private final Driver driver;
    private final ChangeLog log;
    private final Clock clock;

    public Judgings(Driver driver, ChangeLog log, Clock clock) {
        this.driver = driver;
        this.log = log;
        this.clock = clock;
    }

    /**
     * An entry of a year.
     *
     * @param member the id of who entered
     * @param track the track's code
     */
    public record Entered(String id, String member, String track) {}

    /** A judge for an entry, by their ids. */
    public record Assigned(String entry, String judge) {}

    /** The entries of a year, by id. */
    public List<Entered> entries(int year) {
        return read(tx -> tx.run(ENTRIES, Map.of("year", year))
                .list(row -> new Entered(
                        row.get("entry").asString(),
                        row.get("member").asString(),
                        row.get("track").asString())));
    }

    /** The ids of members who have judged, or offer to. */
    public List<String> judges() {
        return read(tx -> tx.run(JUDGES).list(row -> row.get("judge").asString()));
    }

    /** What was accepted for a year. */
    public List<Assigned> assigned(int year) {
        return read(tx -> tx.run(ASSIGNED, Map.of("year", year))
                .list(row -> new Assigned(
                        row.get("entry").asString(), row.get("judge").asString())));
    }

    /** How many times assignments of a year were accepted or pairs ruled on; empty where there is no edition of it. */
    public OptionalLong version(int year) {
        return read(tx -> {
            Value version = tx.run(VERSION, Map.of("year", year)).single().get("version");
            return version.isNull() ? OptionalLong.empty() : OptionalLong.of(version.asLong());
        });
    }

    /**
     * Gives entries these judges in the place of those that they have.
     *
     * @param entries the ids of all entries that are decided, also where they get nobody
     * @return the new version; empty where the year is not of this version any more, or unknown
     */
    public OptionalLong accept(int year, long version, List<String> entries, List<Assigned> pairs, String by) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("year", year);
        parameters.put("version", version);
        parameters.put("entries", entries);
        parameters.put(
                "kept",
                pairs.stream().map(pair -> pair.entry() + " " + pair.judge()).toList());
        parameters.put(
                "pairs",
                pairs.stream()
                        .map(pair -> Map.of("entry", pair.entry(), "judge", pair.judge()))
                        .toList());
        parameters.put("now", clock.instant().atZone(ZoneOffset.UTC));
        parameters.put("by", by);
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> {
                if (tx.run(CLAIM, parameters).single().get("claimed").asLong() == 0) {
                    return OptionalLong.empty();
                }
                Set<String> changed = new HashSet<>(touched(tx, REMOVE, parameters));
                changed.addAll(touched(tx, ADD, parameters));
                log.append(
                        tx,
                        changed.stream()
                                .sorted()
                                .map(id -> ChangeDraft.ofMember(ChangeKind.CHANGED, id)
                                        .by(by))
                                .toList());
                return OptionalLong.of(version + 1);
            });
        }
    }

    private static Set<String> touched(TransactionContext tx, String cypher, Map<String, Object> parameters) {
        Set<String> members = new HashSet<>();
        tx.run(cypher, parameters).forEachRemaining(row -> {
            members.add(row.get("judge").asString());
            row.get("entrants").values().forEach(entrant -> members.add(entrant.asString()));
        });
        return members;
    }

    private <T> T read(TransactionCallback<T> work) {
        try (Session session = driver.session()) {
            return session.executeRead(work);
        }
    }
}
