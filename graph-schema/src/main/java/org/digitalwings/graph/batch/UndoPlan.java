package org.digitalwings.graph.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.digitalwings.graph.batch.CurrentState.TieGroup;

/** Which of a chunk's ties and properties can be taken back, by comparing what it wrote with what the graph has now. */
final class UndoPlan {

    private final String batch;
    private final List<UndoConflict> conflicts = new ArrayList<>();
    private final Map<TieGroup, List<Map<String, Object>>> removals = new LinkedHashMap<>();
    private final Map<TieGroup, List<Map<String, Object>>> restorations = new LinkedHashMap<>();
    private final Map<TieGroup, List<Map<String, Object>>> returns = new LinkedHashMap<>();
    private final Map<NodeLabel, List<Map<String, Object>>> nodes = new LinkedHashMap<>();

    UndoPlan(String batch) {
        this.batch = batch;
    }

    /** Plans for a tie that the chunk made. */
    void undo(Image.MadeTie tie, Map<TieKey, Map<String, Object>> current) {
        Map<String, Object> now = current.get(TieKey.of(tie.type(), tie.from(), tie.to(), tie.after()));
        if (now == null) {
            return;
        }
        if (!batch.equals(now.get("batch")) || !rest(now).equals(tie.after())) {
            conflicts.add(conflict(UndoConflict.Reason.CHANGED_SINCE, tie.from(), tie.to(), tie.type()));
            return;
        }
        put(removals, tie.type(), tie.from(), tie.to(), tie.after(), Map.of());
    }

    /** Plans for a tie that the chunk changed or moved. */
    void undo(Image.ChangedTie tie, Map<TieKey, Map<String, Object>> current) {
        Map<String, Object> all = new HashMap<>(tie.before());
        all.putAll(tie.after());
        Map<String, Object> now = current.get(TieKey.of(tie.type(), tie.from(), tie.to(), all));
        boolean same = now != null
                && tie.after().entrySet().stream().allMatch(e -> Objects.equals(now.get(e.getKey()), e.getValue()));
        if (!same) {
            conflicts.add(conflict(UndoConflict.Reason.CHANGED_SINCE, tie.from(), tie.to(), tie.type()));
        } else if (tie.after().containsKey(ChunkDiff.TARGET)) {
            put(removals, tie.type(), tie.from(), tie.to(), tie.after(), Map.of());
            NodeRef old =
                    new NodeRef(tie.to().label(), String.valueOf(tie.before().get(ChunkDiff.TARGET)));
            put(returns, tie.type(), tie.from(), old, all, ChunkWriter.withoutTarget(tie.before()));
        } else {
            put(restorations, tie.type(), tie.from(), tie.to(), all, restored(tie.before(), tie.after()));
        }
    }

    /** Plans for a node that the chunk changed. */
    void undo(Image.ChangedNode node, Map<String, Map<String, Object>> current) {
        Map<String, Object> now = current.get(node.node().id());
        Map<String, Object> back = new HashMap<>();
        restored(node.before(), node.after()).forEach((name, value) -> {
            if (now != null && Objects.equals(now.get(name), node.after().get(name))) {
                back.put(name, value);
            } else {
                conflicts.add(new UndoConflict(
                        UndoConflict.Reason.CHANGED_SINCE, node.node().id(), name));
            }
        });
        if (!back.isEmpty()) {
            nodes.computeIfAbsent(node.node().label(), label -> new ArrayList<>())
                    .add(Map.of("id", node.node().id(), "properties", back));
        }
    }

    private static Map<String, Object> restored(Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> restored = new HashMap<>();
        after.keySet().forEach(name -> restored.put(name, before.get(name)));
        return restored;
    }

    private static Map<String, Object> rest(Map<String, Object> properties) {
        Map<String, Object> rest = ChunkWriter.withoutTarget(properties);
        rest.remove("batch");
        return rest;
    }

    private static void put(
            Map<TieGroup, List<Map<String, Object>>> into,
            TieType type,
            NodeRef from,
            NodeRef to,
            Map<String, Object> recognised,
            Map<String, Object> properties) {
        String discriminator = TieKey.of(type, from, to, recognised).discriminator();
        into.computeIfAbsent(TieGroup.of(type, from, to), group -> new ArrayList<>())
                .add(Map.of(
                        "from", from.id(), "to", to.id(), "discriminator", discriminator, "properties", properties));
    }

    static UndoConflict conflict(UndoConflict.Reason reason, NodeRef from, NodeRef to, TieType type) {
        return new UndoConflict(reason, from.id() + " → " + to.id(), type.name());
    }

    List<UndoConflict> conflicts() {
        return conflicts;
    }

    Map<TieGroup, List<Map<String, Object>>> removals() {
        return removals;
    }

    Map<TieGroup, List<Map<String, Object>>> restorations() {
        return restorations;
    }

    Map<TieGroup, List<Map<String, Object>>> returns() {
        return returns;
    }

    Map<NodeLabel, List<Map<String, Object>>> nodes() {
        return nodes;
    }
}
