package org.digitalwings.graph.batch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.digitalwings.graph.change.Aspect;
import org.digitalwings.graph.change.ChangeKind;

/** What a chunk's facts add to what the graph has: the net of all rows, and the outcome of each. */
final class ChunkDiff {

    /** The pseudo-property of a tie of which there is one a node: the id of its other end. */
    static final String TARGET = "@to";

    private final Map<String, NodeChange> nodes = new LinkedHashMap<>();
    private final Map<TieKey, TieChange> ties = new LinkedHashMap<>();
    private final Map<String, Touch> touched = new LinkedHashMap<>();

    record NodeChange(NodeRef node, EntityState state) {}

    record TieChange(Fact.Tie tie, EntityState state) {}

    /**
     * A member whose neighbourhood is another one.
     *
     * @param what what of it, empty where it is new or where it is a tie to another
     */
    record Touch(String id, ChangeKind kind, Set<Aspect> what) {}

    private enum Step {
        NOTHING,
        MADE,
        CHANGED
    }

    void put(NodeRef node, EntityState state) {
        nodes.put(node.uniqueKey(), new NodeChange(node, state));
    }

    void put(TieKey key, Fact.Tie tie, EntityState state) {
        ties.put(key, new TieChange(tie, state));
    }

    boolean isAbsent(NodeRef node) {
        NodeChange change = nodes.get(node.uniqueKey());
        return change != null && !change.state().exists();
    }

    RowOutcome apply(RowFacts row) {
        List<String> changes = new ArrayList<>();
        Step first = null;
        for (Fact fact : row.facts()) {
            int known = changes.size();
            Step step = switch (fact) {
                case Fact.Node node -> apply(node, changes);
                case Fact.Tie tie -> apply(tie, changes);
            };
            if (step != Step.NOTHING) {
                touch(fact, step, ChangedAspects.of(fact, changes.subList(known, changes.size())));
            }
            first = first == null ? step : first;
        }
        RowOutcome.Kind kind = first == Step.MADE
                ? RowOutcome.Kind.CREATED
                : changes.isEmpty() ? RowOutcome.Kind.UNCHANGED : RowOutcome.Kind.CHANGED;
        return new RowOutcome(row.line(), kind, subject(row), List.copyOf(changes));
    }

    private static String subject(RowFacts row) {
        return switch (row.facts().getFirst()) {
            case Fact.Node node -> node.node().id();
            case Fact.Tie tie -> tie.from().id();
        };
    }

    private Step apply(Fact.Node fact, List<String> changes) {
        EntityState state = state(fact.node());
        boolean made = !state.exists();
        if (made) {
            state.make();
            state.put(fact.initial());
        }
        List<String> changed = state.put(fact.properties());
        fact.additions().forEach((name, values) -> {
            if (state.add(name, values)) {
                changed.add(name);
            }
        });
        if (made) {
            changes.add("+" + fact.node().label().unique());
            return Step.MADE;
        }
        changes.addAll(changed);
        return changed.isEmpty() ? Step.NOTHING : Step.CHANGED;
    }

    private Step apply(Fact.Tie fact, List<String> changes) {
        TieKey key = fact.key();
        EntityState state = Objects.requireNonNull(ties.get(key)).state();
        ties.put(key, new TieChange(fact, state));
        boolean made = !state.exists();
        if (made) {
            state.make();
        }
        List<String> changed = state.put(fact.properties());
        if (fact.type().isSingle()) {
            changed.addAll(state.put(Map.of(TARGET, fact.to().id())));
        }
        if (made || !changed.isEmpty()) {
            changes.add((made ? "+" : "") + fact.type());
        }
        return made ? Step.MADE : changed.isEmpty() ? Step.NOTHING : Step.CHANGED;
    }

    private EntityState state(NodeRef node) {
        return Objects.requireNonNull(nodes.get(node.uniqueKey())).state();
    }

    private void touch(Fact fact, Step step, Set<Aspect> what) {
        List<NodeRef> named = switch (fact) {
            case Fact.Node node -> List.of(node.node());
            case Fact.Tie tie -> List.of(tie.from(), tie.to());
        };
        for (NodeRef node : named) {
            if (node.label().isMember()) {
                // Of a tie it is the member that it starts from whom it says something about.
                boolean about = node.equals(named.getFirst());
                touch(node.id(), step == Step.MADE && fact instanceof Fact.Node, about ? what : Set.of());
            }
        }
        fact.touches().forEach(id -> touch(id, false, what));
    }

    private void touch(String id, boolean created, Set<Aspect> what) {
        Touch before = touched.get(id);
        if (created) {
            touched.put(id, new Touch(id, ChangeKind.CREATED, Set.of()));
        } else if (before == null) {
            touched.put(id, new Touch(id, ChangeKind.CHANGED, what));
        } else if (before.kind() == ChangeKind.CHANGED && !before.what().containsAll(what)) {
            Set<Aspect> both = EnumSet.copyOf(what);
            both.addAll(before.what());
            touched.put(id, new Touch(id, ChangeKind.CHANGED, both));
        }
    }

    List<NodeChange> madeNodes() {
        return nodes.values().stream().filter(node -> node.state().isMade()).toList();
    }

    List<NodeChange> changedNodes() {
        return nodes.values().stream().filter(node -> node.state().isChanged()).toList();
    }

    List<TieChange> madeTies() {
        return ties.values().stream().filter(tie -> tie.state().isMade()).toList();
    }

    List<TieChange> changedTies() {
        return ties.values().stream().filter(tie -> tie.state().isChanged()).toList();
    }

    /** Whether there is anything to write. */
    boolean isWritten() {
        return nodes.values().stream().anyMatch(node -> node.state().isWritten())
                || ties.values().stream().anyMatch(tie -> tie.state().isWritten());
    }

    List<Touch> touched() {
        return List.copyOf(touched.values());
    }

    void rememberIn(Overlay overlay) {
        nodes.forEach((key, node) -> remember(overlay, key, node.state()));
        ties.forEach((key, tie) -> remember(overlay, key.uniqueKey(), tie.state()));
    }

    private static void remember(Overlay overlay, String key, EntityState state) {
        if (state.isWritten()) {
            overlay.remember(key, state);
        }
    }
}
