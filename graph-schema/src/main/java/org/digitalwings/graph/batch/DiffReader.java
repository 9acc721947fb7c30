package org.digitalwings.graph.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.graph.batch.CurrentState.TieGroup;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Reads what the graph has of the nodes and ties that a chunk's facts name, one query a label and one a kind of tie. */
final class DiffReader {

    private final CurrentState current;
    private final Set<String> missing;
    private final @Nullable Overlay overlay;

    /**
     * For one chunk.
     *
     * @param missing the ids of members that are known not to be there
     */
    DiffReader(TransactionContext tx, Set<String> missing, @Nullable Overlay overlay) {
        this.current = new CurrentState(tx);
        this.missing = missing;
        this.overlay = overlay;
    }

    ChunkDiff read(List<RowFacts> rows) {
        ChunkDiff diff = new ChunkDiff();
        readNodes(rows, diff);
        readTies(rows, diff);
        return diff;
    }

    private void readNodes(List<RowFacts> rows, ChunkDiff diff) {
        Map<String, Map<String, NodeRef>> wanted = new LinkedHashMap<>();
        for (RowFacts row : rows) {
            for (Fact fact : row.facts()) {
                if (fact instanceof Fact.Node node) {
                    wanted.computeIfAbsent(node.node().label().unique(), label -> new LinkedHashMap<>())
                            .put(node.node().id(), node.node());
                }
            }
        }
        wanted.values().forEach(nodes -> {
            NodeLabel label = nodes.values().iterator().next().label();
            Set<String> sought = new LinkedHashSet<>(nodes.keySet());
            if (label.isMember()) {
                sought.removeAll(missing);
            }
            Map<String, Map<String, Object>> found = current.nodes(label, sought);
            nodes.forEach((id, node) -> diff.put(node, state(node.uniqueKey(), found.get(id))));
        });
    }

    private void readTies(List<RowFacts> rows, ChunkDiff diff) {
        Map<TieGroup, Map<TieKey, Fact.Tie>> wanted = new LinkedHashMap<>();
        for (RowFacts row : rows) {
            for (Fact fact : row.facts()) {
                if (fact instanceof Fact.Tie tie) {
                    wanted.computeIfAbsent(
                                    TieGroup.of(tie.type(), tie.from(), tie.to()), group -> new LinkedHashMap<>())
                            .put(tie.key(), tie);
                }
            }
        }
        wanted.forEach((group, ties) -> {
            Map<TieKey, Map<String, Object>> found = current.ties(group, pairs(group, ties, diff));
            ties.forEach((key, tie) -> diff.put(key, tie, state(key.uniqueKey(), found.get(key))));
        });
    }

    /** The ends of the ties that can be there because their nodes are. */
    private static List<Map<String, Object>> pairs(TieGroup group, Map<TieKey, Fact.Tie> ties, ChunkDiff diff) {
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (Fact.Tie tie : ties.values()) {
            if (!diff.isAbsent(tie.from()) && (group.type().isSingle() || !diff.isAbsent(tie.to()))) {
                pairs.add(Map.of("from", tie.from().id(), "to", tie.to().id()));
            }
        }
        return pairs;
    }

    private EntityState state(String uniqueKey, @Nullable Map<String, Object> properties) {
        EntityState state = properties == null ? EntityState.absent() : EntityState.of(properties);
        long[] remembered = overlay == null ? null : overlay.find(uniqueKey);
        return remembered == null ? state : state.withRemembered(remembered);
    }
}
