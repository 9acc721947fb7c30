package org.digitalwings.graph.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** Reads by streaming what tells who members are. The caller's thread waits for the database. */
public final class Likenesses {

    private static final SessionConfig READING = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(2_000)
            .build();

    private static final String ROW = """
            RETURN m.id AS id, m.kind AS kind, m.name AS name, m.text AS text, m.website AS website, m.invented AS invented,
              [other IN [m.nameEn] + coalesce(m.aliases, []) WHERE other IS NOT NULL AND other <> m.name] AS otherNames,
              coalesce(m.visibility, []) AS visibility,
              COLLECT { MATCH path = (m)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..6]->(root:Place)
                WHERE NOT EXISTS { (root)-[:PART_OF]->() }
                RETURN [p IN reverse(nodes(path)[1..]) WHERE p.level <> 'country' OR length(path) = 1 | p.name]
                ORDER BY length(path) DESC LIMIT 1 } AS places,
              COLLECT { MATCH (m)-[:WORKS_AT|FOUNDED|RUNS|OWNS]-(x:Member)
                RETURN DISTINCT x.name ORDER BY x.name LIMIT 50 } AS people
            """;

    private static final String ALL = "MATCH (m:Member)\n" + ROW;

    private static final String SOME = "UNWIND $ids AS id MATCH (m:Member {id: id})\n" + ROW;

    private static final String TIES = """
            MATCH (:Member {id: $id})-[tie]-()
            WHERE NOT type(tie) IN ['HAD', 'MERGED_INTO', 'COMPARED', 'KNOWN_AS']
            RETURN type(tie) AS type, count(*) AS times
            """;

    private final Driver driver;

    public Likenesses(Driver driver) {
        this.driver = driver;
    }

    /** Hands on every member. */
    public void all(Consumer<LikenessRow> rows) {
        read(ALL, Map.of(), rows);
    }

    /** Hands on the members with these ids that there are, in any order. */
    public void of(Collection<String> ids, Consumer<LikenessRow> rows) {
        read(SOME, Map.of("ids", List.copyOf(ids)), rows);
    }

    /** How many ties of each type a member has. */
    public Map<String, Long> ties(String id) {
        Map<String, Long> ties = new TreeMap<>();
        try (Session session = driver.session(READING)) {
            session.run(TIES, Map.of("id", id))
                    .forEachRemaining(row -> ties.put(
                            row.get("type").asString(), row.get("times").asLong()));
        }
        return ties;
    }

    private void read(String statement, Map<String, Object> parameters, Consumer<LikenessRow> rows) {
        // Not a managed transaction: the driver would try that again after a fault, and hand on rows twice.
        try (Session session = driver.session(READING)) {
            session.run(statement, parameters).forEachRemaining(row -> rows.accept(LikenessRow.of(row)));
        }
    }
}
