package org.digitalwings.graph.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.graph.batch.CurrentState.TieGroup;
import org.neo4j.driver.TransactionContext;

/** What the graph has now of the ties and changed nodes of some images. */
final class UndoState {

    private final Map<TieKey, Map<String, Object>> ties = new HashMap<>();
    private final Map<NodeLabel, Map<String, Map<String, Object>>> nodes = new HashMap<>();

    UndoState(TransactionContext tx, List<Image> images) {
        Map<TieGroup, List<Map<String, Object>>> pairs = new LinkedHashMap<>();
        Map<NodeLabel, Set<String>> ids = new LinkedHashMap<>();
        for (Image image : images) {
            switch (image) {
                case Image.MadeTie tie -> put(pairs, tie.type(), tie.from(), tie.to());
                case Image.ChangedTie tie -> put(pairs, tie.type(), tie.from(), tie.to());
                case Image.ChangedNode node ->
                    ids.computeIfAbsent(node.node().label(), label -> new LinkedHashSet<>())
                            .add(node.node().id());
                case Image.MadeNode node -> {
                    // Read when its ties are gone.
                }
            }
        }
        CurrentState current = new CurrentState(tx);
        pairs.forEach((group, rows) -> ties.putAll(current.ties(group, rows)));
        ids.forEach((label, wanted) -> nodes.put(label, current.nodes(label, wanted)));
    }

    private static void put(Map<TieGroup, List<Map<String, Object>>> pairs, TieType type, NodeRef from, NodeRef to) {
        pairs.computeIfAbsent(TieGroup.of(type, from, to), group -> new ArrayList<>())
                .add(Map.of("from", from.id(), "to", to.id()));
    }

    Map<TieKey, Map<String, Object>> ties() {
        return ties;
    }

    Map<String, Map<String, Object>> nodes(NodeLabel label) {
        return nodes.getOrDefault(label, Map.of());
    }
}
