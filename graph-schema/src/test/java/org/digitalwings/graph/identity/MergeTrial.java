package org.digitalwings.graph.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;

/** Two organisations that are one, with their ties, and what the graph has of them. */
final class MergeTrial {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);

    final Merges merges;
    private final Driver driver;

    MergeTrial(Driver driver) {
        this.driver = driver;
        this.merges = new Merges(driver, NOON);
    }

    void writeMembers() {
        driver.executableQuery("""
                        MATCH (x:Place {id: 'cn-11'}), (y:Place {id: 'cn-33'})
                        CREATE (a:Member:Organization {id: 'a', name: '北京云朵猫科技有限公司', text: '记账', version: 3}),
                               (b:Member:Organization {id: 'b', name: '云朵猫', aliases: ['Cloudcat'], text: '猫', website: 'cloudcat.cn'}),
                               (p:Member:Person {id: 'p', name: '张伟'}), (q:Member:Project {id: 'q', name: '账本'}),
                               (p)-[:WORKS_AT {title: '总裁'}]->(b), (a)-[:RUNS]->(q), (b)-[:RUNS]->(q),
                               (a)-[:LOCATED_IN]->(x), (b)-[:LOCATED_IN]->(y),
                               (b)-[:KNOWN_AS]->(:NameKey {key: '云朵猫'}), (a)-[:SAVED]->(b)
                        """).execute();
    }

    String merge() {
        return merges.merge(new MergeOrder("a", 3, "b", 0, "anna")).orElseThrow();
    }

    List<Parting.Conflict> conflicts(String merge) {
        return ((Parting) merges.undo(merge, "bert").orElseThrow()).conflicts();
    }

    List<String> formerIds(String id) {
        return strings("MATCH (:MergedMember {id: '" + id + "'})-[:MERGED_INTO*]->(m:Member) RETURN m.id AS v");
    }

    /** All nodes and ties with all properties, but for those that count edits and those of the log and the record. */
    List<String> everything() {
        List<String> all = strings("""
                MATCH (n) WHERE n:Member OR n:MergedMember
                UNWIND [key IN keys(n) WHERE NOT key IN ['version', 'updatedAt']] AS key
                RETURN n.id + reduce(s = '', l IN labels(n) | s + l) + key
                       + reduce(s = '', x IN CASE WHEN n[key] IS :: LIST<STRING> THEN n[key] ELSE [n[key]] END | s + x) AS v
                """);
        all.addAll(strings("""
                MATCH (a)-[r]->(b) WHERE a:Member OR a:MergedMember OR b:Member OR b:MergedMember
                RETURN a.id + type(r) + coalesce(b.id, b.key)
                       + reduce(s = '', key IN keys(r) | s + key + r[key]) AS v
                """));
        return all.stream().sorted().toList();
    }

    List<String> ties(String id) {
        return strings("MATCH (:Member {id: '" + id
                + "'})-[r]-(o) WHERE NOT type(r) IN ['HAD', 'MERGED_INTO'] RETURN type(r) + ' ' + coalesce(o.id, o.key) "
                + "+ coalesce(' ' + r.title, '') AS v ORDER BY v");
    }

    List<String> strings(String cypher) {
        return new ArrayList<>(driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("v").asString())
                .toList());
    }
}
