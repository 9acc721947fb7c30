package org.digitalwings.graph.batch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Reads many nodes or ties of one kind by what they are recognised by, in one query. */
final class CurrentState {

    private final TransactionContext tx;

    CurrentState(TransactionContext tx) {
        this.tx = tx;
    }

    /** Ties of one type between nodes found by the same labels. */
    record TieGroup(TieType type, NodeLabel from, NodeLabel to) {

        static TieGroup of(TieType type, NodeRef from, NodeRef to) {
            return new TieGroup(type, finder(from.label()), finder(to.label()));
        }

        /** All kinds of members are found by the same label. */
        private static NodeLabel finder(NodeLabel label) {
            return label.isMember() ? NodeLabel.PERSON : label;
        }
    }

    /** The properties of the nodes that are there, by id. */
    Map<String, Map<String, Object>> nodes(NodeLabel label, Collection<String> ids) {
        Map<String, Map<String, Object>> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        String query = """
        UNWIND $ids AS id %s RETURN id, properties(n) AS properties
        """.formatted(BatchCypher.seek("n", label, "id"));
        for (Record node : tx.run(query, Map.of("ids", List.copyOf(ids))).list()) {
            found.put(node.get("id").asString(), node.get("properties").asMap());
        }
        return found;
    }

    /**
     * The properties of the ties that are there, by key; of ties of which a node has only one, also the other end's id as
     * the property {@link ChunkDiff#TARGET}.
     *
     * @param pairs maps with {@code from} and {@code to}
     */
    Map<TieKey, Map<String, Object>> ties(TieGroup group, List<Map<String, Object>> pairs) {
        Map<TieKey, Map<String, Object>> found = new HashMap<>();
        if (pairs.isEmpty()) {
            return found;
        }
        for (Record tie : tx.run(query(group), Map.of("pairs", pairs)).list()) {
            NodeRef from = new NodeRef(group.from(), tie.get("from").asString());
            NodeRef to = new NodeRef(group.to(), tie.get("to").asString());
            Map<String, Object> properties = new HashMap<>(tie.get("properties").asMap());
            if (group.type().isSingle()) {
                properties.put(ChunkDiff.TARGET, to.id());
            }
            found.put(TieKey.of(group.type(), from, to, properties), properties);
        }
        return found;
    }

    private static String query(TieGroup group) {
        String from = BatchCypher.seek("a", group.from(), "pair.from");
        return group.type().isSingle()
                ? """
        UNWIND $pairs AS pair %s MATCH (a)-[t:%s]->(b:%s)
        RETURN pair.from AS from, b.%s AS to, properties(t) AS properties
        """.formatted(
                        from, group.type(), group.to().unique(), group.to().key())
                : """
        UNWIND $pairs AS pair %s %s MATCH (a)-[t:%s]->(b)
        RETURN pair.from AS from, pair.to AS to, properties(t) AS properties
        """.formatted(from, BatchCypher.seek("b", group.to(), "pair.to"), group.type());
    }
}
