package org.digitalwings.graph.glossary;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.change.SubjectKind;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** Keeps the groups in the graph, each write with its change in one transaction. The caller's thread waits for the database. */
public final class GlossaryGroups {

    private static final String ALL =
            "MATCH (g:GlossaryGroup) RETURN g AS group ORDER BY g.updatedAt DESC, g.createdAt DESC, g.id";

    private static final String FIND = "MATCH (g:GlossaryGroup {id: $id}) RETURN g AS group";

    private static final String ADD = """
            UNWIND $groups AS group
            CREATE (:GlossaryGroup {id: group.id, terms: group.terms, version: 0, createdAt: $now, updatedAt: $now, by: $by})
            """;

    // Written before its version is read, because only a write takes the lock: of two edits at once, one finds it
    // changed.
    private static final String CHANGE = """
            MATCH (g:GlossaryGroup {id: $id})
            SET g.locked = true
            REMOVE g.locked
            WITH g WHERE g.version = $version
            SET g.terms = $terms, g.version = $version + 1, g.updatedAt = $now, g.by = $by
            RETURN g AS group
            """;

    private static final String REMOVE = """
            MATCH (g:GlossaryGroup {id: $id})
            SET g.locked = true
            REMOVE g.locked
            WITH g WHERE g.version = $version
            DELETE g
            RETURN $id AS removed
            """;

    private final Driver driver;
    private final ChangeLog log;
    private final Clock clock;

    public GlossaryGroups(Driver driver, ChangeLog log, Clock clock) {
        this.driver = driver;
        this.log = log;
        this.clock = clock;
    }

    /** All groups, the one edited last first. */
    public List<GlossaryGroup> all() {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(ALL).list(row -> group(row.get("group"))));
        }
    }

    /** A group; empty where there is none of this id. */
    public Optional<GlossaryGroup> find(String id) {
        try (Session session = driver.session()) {
            return session
                    .executeRead(tx -> tx.run(FIND, Map.of("id", id)).list(row -> group(row.get("group"))))
                    .stream()
                    .findFirst();
        }
    }

    /** Adds groups as version 0, all or none; answers their ids in order. */
    public List<String> add(List<List<String>> groups, String by) {
        List<Map<String, Object>> rows = groups.stream()
                .map(terms -> Map.<String, Object>of("id", UUID.randomUUID().toString(), "terms", terms))
                .toList();
        List<String> ids = rows.stream().map(row -> (String) row.get("id")).toList();
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                tx.run(ADD, Map.of("groups", rows, "now", clock.instant().atZone(ZoneOffset.UTC), "by", by))
                        .consume();
                log.append(
                        tx,
                        ids.stream()
                                .map(id -> change(ChangeKind.CREATED, id, by))
                                .toList());
            });
        }
        return ids;
    }

    /** Gives a group other terms; empty where it is no longer of this version, or gone. */
    public Optional<GlossaryGroup> change(String id, long version, List<String> terms, String by) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("version", version);
        parameters.put("terms", terms);
        parameters.put("by", by);
        parameters.put("now", clock.instant().atZone(ZoneOffset.UTC));
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> {
                List<GlossaryGroup> changed = tx.run(CHANGE, parameters).list(row -> group(row.get("group")));
                if (!changed.isEmpty()) {
                    log.append(tx, List.of(change(ChangeKind.CHANGED, id, by)));
                }
                return changed.stream().findFirst();
            });
        }
    }

    /** Removes a group; false where it is no longer of this version, or gone. */
    public boolean remove(String id, long version, String by) {
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> {
                boolean removed = !tx.run(REMOVE, Map.of("id", id, "version", version))
                        .list()
                        .isEmpty();
                if (removed) {
                    log.append(tx, List.of(change(ChangeKind.REMOVED, id, by)));
                }
                return removed;
            });
        }
    }

    private static ChangeDraft change(ChangeKind kind, String id, String by) {
        return new ChangeDraft(kind, SubjectKind.GLOSSARY, id, by, null, Set.of());
    }

    private static GlossaryGroup group(Value node) {
        return new GlossaryGroup(
                node.get("id").asString(),
                node.get("terms").asList(Value::asString),
                node.get("version").asLong(),
                node.get("by").asString(""),
                node.get("updatedAt").asZonedDateTime().toInstant());
    }
}
