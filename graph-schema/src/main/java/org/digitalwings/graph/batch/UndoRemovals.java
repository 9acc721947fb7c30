package org.digitalwings.graph.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Removes the nodes that a chunk made and that nobody changed or tied since. */
final class UndoRemovals {

    private static final String REMOVE_ORPHANS = """
            UNWIND $keys AS key MATCH (k:NameKey {key: key}) USING INDEX SEEK k:NameKey(key) WHERE NOT EXISTS { (k)--() } DELETE k
            """;

    private static final String MERGED = """
            UNWIND $ids AS id MATCH (g:MergedMember {id: id}) USING INDEX SEEK g:MergedMember(id) RETURN id
            """;

    private final TransactionContext tx;

    UndoRemovals(TransactionContext tx) {
        this.tx = tx;
    }

    List<UndoConflict> remove(List<Image> images, UndoTouches touches) {
        List<UndoConflict> conflicts = new ArrayList<>();
        Map<NodeLabel, Map<String, Image.MadeNode>> made = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>();
        for (Image image : images) {
            if (image instanceof Image.MadeNode node) {
                made.computeIfAbsent(node.node().label(), label -> new LinkedHashMap<>())
                        .put(node.node().id(), node);
            } else if (image instanceof Image.MadeTie tie && tie.to().label() == NodeLabel.NAME_KEY) {
                keys.add(tie.to().id());
            }
        }
        made.forEach((label, nodes) -> conflicts.addAll(remove(label, nodes, touches)));
        if (!keys.isEmpty()) {
            tx.run(REMOVE_ORPHANS, Map.of("keys", keys)).consume();
        }
        return conflicts;
    }

    private List<UndoConflict> remove(NodeLabel label, Map<String, Image.MadeNode> nodes, UndoTouches touches) {
        List<UndoConflict> conflicts = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        Map<String, Object> ids = Map.of("ids", List.copyOf(nodes.keySet()));
        for (Record found : tx.run(BatchCypher.removable(label), ids).list()) {
            String id = found.get("id").asString();
            long fingerprint = Image.fingerprint(found.get("properties").asMap());
            if (Objects.requireNonNull(nodes.get(id)).fingerprint() != fingerprint) {
                conflicts.add(new UndoConflict(UndoConflict.Reason.CHANGED_SINCE, id, ""));
            } else if (found.get("ties").asLong() > 0) {
                conflicts.add(new UndoConflict(UndoConflict.Reason.TIED_SINCE, id, ""));
            } else {
                removed.add(id);
            }
        }
        if (!removed.isEmpty()) {
            tx.run(BatchCypher.removeNodes(label), Map.of("ids", removed)).consume();
        }
        if (label.isMember()) {
            removed.forEach(touches::removed);
            // Whoever became a part of somebody else stays a part of them.
            tx.run(MERGED, ids)
                    .forEachRemaining(merged -> conflicts.add(new UndoConflict(
                            UndoConflict.Reason.CHANGED_SINCE, merged.get("id").asString(), "")));
        }
        return conflicts;
    }
}
