package org.digitalwings.graph.batch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.digitalwings.graph.batch.ChunkDiff.NodeChange;
import org.digitalwings.graph.batch.ChunkDiff.TieChange;
import org.digitalwings.graph.batch.CurrentState.TieGroup;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Writes the net of a chunk, one query a label and one a kind of tie. */
final class ChunkWriter {

    private final TransactionContext tx;
    private final String batch;
    private final String source;
    private final ZonedDateTime now;
    private final Pipeline pipeline;
    /** Of those that nobody in the graph has, the ones that are still to be made. */
    private final Set<String> newKeys;

    /** What the made nodes became, by unique key. */
    private final Map<String, String> elements = new HashMap<>();

    ChunkWriter(TransactionContext tx, Pipeline pipeline, Batch batch, Set<String> newKeys, Instant now) {
        this.tx = tx;
        this.pipeline = pipeline;
        this.batch = batch.id();
        this.source = batch.file();
        this.newKeys = new HashSet<>(newKeys);
        this.now = now.atZone(ZoneOffset.UTC);
    }

    void write(ChunkDiff diff) {
        makeNodes(diff.madeNodes());
        changeNodes(diff.changedNodes());
        makeTies(diff.madeTies());
        changeTies(diff.changedTies());
    }

    private void makeNodes(List<NodeChange> made) {
        for (Map.Entry<NodeLabel, List<NodeChange>> group :
                grouped(made, node -> node.node().label()).entrySet()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (NodeChange node : group.getValue()) {
                Map<String, Object> properties = new HashMap<>(node.state().now());
                properties.put(node.node().label().key(), node.node().id());
                properties.put("batch", batch);
                if (node.node().label().isMember()) {
                    properties.putAll(Map.of("version", 1L, "createdAt", now, "updatedAt", now, "source", source));
                }
                rows.add(properties);
            }
            for (Record node : tx.run(BatchCypher.makeNodes(group.getKey()), Map.of("rows", rows))
                    .list()) {
                NodeRef found = new NodeRef(group.getKey(), node.get("id").asString());
                elements.put(found.uniqueKey(), node.get("element").asString());
            }
        }
    }

    private void changeNodes(List<NodeChange> changed) {
        for (Map.Entry<NodeLabel, List<NodeChange>> group :
                grouped(changed, node -> node.node().label()).entrySet()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (NodeChange node : group.getValue()) {
                rows.add(Map.of(
                        "id", node.node().id(), "properties", node.state().now()));
            }
            run(BatchCypher.changeNodes(group.getKey()), rows);
        }
    }

    private void makeTies(List<TieChange> made) {
        for (Map.Entry<TieGroup, List<TieChange>> group :
                grouped(made, ChunkWriter::group).entrySet()) {
            List<Map<String, Object>> toNewKeys = new ArrayList<>();
            List<Map<String, Object>> ofMade = new ArrayList<>();
            List<Map<String, Object>> ofFound = new ArrayList<>();
            for (TieChange tie : group.getValue()) {
                Map<String, Object> after = withoutTarget(tie.state().now());
                Fact.Tie fact = tie.tie();
                String element = elements.get(fact.from().uniqueKey());
                if (element == null) {
                    ofFound.add(row(fact, stamped(after)));
                } else {
                    (makesKey(fact) ? toNewKeys : ofMade)
                            .add(Map.of("from", element, "to", fact.to().id(), "properties", stamped(after)));
                }
            }
            run(BatchCypher.makeNameKeys(), toNewKeys);
            run(BatchCypher.makeTiesOfMade(group.getKey()), ofMade);
            run(BatchCypher.makeTies(group.getKey()), ofFound);
        }
    }

    /** Of several members with a new key the first makes it. */
    private boolean makesKey(Fact.Tie tie) {
        return tie.type() == TieType.KNOWN_AS && newKeys.remove(tie.to().id());
    }

    private void changeTies(List<TieChange> changed) {
        for (Map.Entry<TieGroup, List<TieChange>> group :
                grouped(changed, ChunkWriter::group).entrySet()) {
            List<Map<String, Object>> moved = new ArrayList<>();
            List<Map<String, Object>> rows = new ArrayList<>();
            for (TieChange tie : group.getValue()) {
                Map<String, Object> after = tie.state().now();
                Fact.Tie fact = tie.tie();
                if (after.containsKey(ChunkDiff.TARGET)) {
                    moved.add(row(fact, stamped(withoutTarget(after))));
                } else {
                    rows.add(row(fact, after));
                }
            }
            run(BatchCypher.changeTies(group.getKey()), rows);
            run(BatchCypher.removeSingleTies(group.getKey()), moved);
            run(BatchCypher.makeTies(group.getKey()), moved);
        }
    }

    private Map<String, Object> stamped(Map<String, Object> properties) {
        Map<String, Object> stamped = new HashMap<>(properties);
        stamped.put("batch", batch);
        return stamped;
    }

    private static Map<String, Object> row(Fact.Tie tie, Map<String, Object> properties) {
        return Map.of(
                "from", tie.from().id(),
                "to", tie.to().id(),
                "discriminator", tie.key().discriminator(),
                "properties", properties);
    }

    private void run(String query, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            pipeline.send(query, Map.of("rows", rows, "now", now));
        }
    }

    private static TieGroup group(TieChange tie) {
        return TieGroup.of(tie.tie().type(), tie.tie().from(), tie.tie().to());
    }

    static Map<String, Object> withoutTarget(Map<String, Object> properties) {
        Map<String, Object> rest = new HashMap<>(properties);
        rest.remove(ChunkDiff.TARGET);
        return rest;
    }

    private static <K, T> Map<K, List<T>> grouped(List<T> items, Function<T, K> by) {
        return items.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
