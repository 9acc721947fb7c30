package org.digitalwings.graph.batch;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.graph.batch.ChunkDiff.Touch;
import org.digitalwings.graph.change.ChangeKind;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The members whose neighbourhood an undone chunk changes back; read before anything is removed. */
final class UndoTouches {

    private static final String PRESENT = """
            UNWIND $ids AS id MATCH (m:Member {id: id}) USING INDEX SEEK m:Member(id) RETURN id
            """;

    private final TransactionContext tx;
    private final Map<String, Touch> touched = new LinkedHashMap<>();

    UndoTouches(TransactionContext tx) {
        this.tx = tx;
    }

    void take(List<Image> images) {
        Set<String> members = new LinkedHashSet<>();
        Map<NodeLabel, Set<String>> others = new LinkedHashMap<>();
        for (Image image : images) {
            switch (image) {
                case Image.MadeNode made -> take(made.node(), members, others);
                case Image.ChangedNode changed -> take(changed.node(), members, others);
                case Image.MadeTie tie -> takeMembers(tie.from(), tie.to(), members);
                case Image.ChangedTie tie -> takeMembers(tie.from(), tie.to(), members);
            }
        }
        put(PRESENT, List.copyOf(members));
        others.forEach((label, ids) -> put("""
        UNWIND $ids AS id %s MATCH (n)--(m:Member) RETURN DISTINCT m.id AS id
        """.formatted(BatchCypher.seek("n", label, "id")), List.copyOf(ids)));
    }

    private static void take(NodeRef node, Set<String> members, Map<NodeLabel, Set<String>> others) {
        switch (node.label()) {
            case PERSON, ORGANIZATION, PROJECT -> members.add(node.id());
            case ENTRY, FUNDING_ROUND, MILESTONE, NEED, OFFER, MEETING ->
                others.computeIfAbsent(node.label(), label -> new LinkedHashSet<>())
                        .add(node.id());
            // A word of the vocabulary has many neighbours; those whose tie to it goes are touched by the tie.
            case TOPIC, PLACE, TECHNOLOGY, COMPETITION, EDITION, TRACK, GATHERING, NAME_KEY -> {}
        }
    }

    private static void takeMembers(NodeRef from, NodeRef to, Set<String> members) {
        for (NodeRef end : List.of(from, to)) {
            if (end.label().isMember()) {
                members.add(end.id());
            }
        }
    }

    private void put(String query, List<String> ids) {
        for (Record member : tx.run(query, Map.of("ids", ids)).list()) {
            String id = member.get("id").asString();
            touched.put(id, new Touch(id, ChangeKind.CHANGED, Set.of()));
        }
    }

    /** Notes that a member is removed, not only changed. */
    void removed(String id) {
        touched.computeIfPresent(id, (same, touch) -> new Touch(id, ChangeKind.REMOVED, Set.of()));
    }

    List<Touch> touched() {
        return List.copyOf(touched.values());
    }
}
