package org.digitalwings.graph.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Reads from the graph what a chunk must know. Takes one query for ids, one for keys and one for each kind of parts. */
final class KnownReader {

    private static final String BY_ID = """
            UNWIND $ids AS id MATCH (m:Member {id: id}) USING INDEX SEEK m:Member(id)
            RETURN m.id AS id, labels(m) AS labels, m.kind AS kind, m.name AS name, m.batch AS batch
            """;

    private static final String BY_FORMER_ID = """
            UNWIND $ids AS id
            MATCH (g:MergedMember {id: id}) USING INDEX SEEK g:MergedMember(id)
            MATCH (g)-[:MERGED_INTO*1..64]->(m:Member)
            RETURN id AS former, m.id AS id, labels(m) AS labels, m.kind AS kind, m.name AS name, m.batch AS batch
            """;

    private static final String BY_KEY = """
            UNWIND $keys AS key MATCH (k:NameKey {key: key}) USING INDEX SEEK k:NameKey(key)
            OPTIONAL MATCH (k)<-[:KNOWN_AS]-(m:Member)
            RETURN key, m.id AS id, labels(m) AS labels, m.kind AS kind, m.name AS name, m.batch AS batch
            """;

    private final TransactionContext tx;

    KnownReader(TransactionContext tx) {
        this.tx = tx;
    }

    Known readMembers(Chunk chunk) {
        Known known = new Known();
        if (!chunk.ids().isEmpty()) {
            for (Record found :
                    tx.run(BY_ID, Map.of("ids", List.copyOf(chunk.ids()))).list()) {
                known.put(member(found));
            }
            known.noteMissing(chunk.ids());
            if (!known.missing().isEmpty()) {
                tx.run(BY_FORMER_ID, Map.of("ids", List.copyOf(known.missing())))
                        .forEachRemaining(
                                found -> known.putFormer(found.get("former").asString(), member(found)));
                known.noteMissing(chunk.ids());
            }
        }
        if (!chunk.keys().isEmpty()) {
            Set<String> newKeys = new HashSet<>(chunk.keys());
            for (Record found :
                    tx.run(BY_KEY, Map.of("keys", List.copyOf(chunk.keys()))).list()) {
                String key = found.get("key").asString();
                newKeys.remove(key);
                if (!found.get("id").isNull()) {
                    KnownMember member = member(found);
                    known.put(member);
                    known.put(key, member);
                }
            }
            known.noteNewKeys(newKeys);
        }
        return known;
    }

    void readParts(Known known, Chunk chunk) {
        List<String> ids = List.copyOf(known.members().keySet());
        for (PartKind kind : chunk.parts()) {
            for (Record found : tx.run(kind.query(), Map.of("ids", ids)).list()) {
                known.put(
                        found.get("id").asString(),
                        new Known.Part(
                                new NodeRef(kind.label(), found.get("part").asString()),
                                found.get("properties").asMap()));
            }
        }
    }

    private static KnownMember member(Record found) {
        return new KnownMember(
                new NodeRef(
                        NodeLabel.ofMember(found.get("labels").asList()),
                        found.get("id").asString()),
                found.get("kind").asString(""),
                found.get("name").asString(""),
                found.get("batch").asString(""));
    }
}
