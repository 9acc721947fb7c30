package org.digitalwings.graph.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.graph.batch.ChunkDiff.NodeChange;
import org.digitalwings.graph.batch.ChunkDiff.TieChange;

/** What undoing a chunk must know, from what the chunk comes to. */
final class Images {

    private Images() {}

    static List<Image> of(ChunkDiff diff) {
        List<Image> images = new ArrayList<>();
        diff.madeNodes().forEach(node -> images.add(made(node)));
        diff.changedNodes().forEach(node -> images.add(changed(node)));
        diff.madeTies().forEach(tie -> images.add(made(tie)));
        diff.changedTies().forEach(tie -> images.add(changed(tie)));
        return images;
    }

    private static Image made(NodeChange node) {
        Map<String, Object> properties = new HashMap<>(node.state().now());
        properties.put(node.node().label().key(), node.node().id());
        return new Image.MadeNode(node.node(), Image.fingerprint(properties));
    }

    private static Image changed(NodeChange node) {
        return new Image.ChangedNode(
                node.node(), node.state().replaced(), node.state().now());
    }

    private static Image made(TieChange tie) {
        Fact.Tie fact = tie.tie();
        return new Image.MadeTie(
                fact.type(),
                fact.from(),
                fact.to(),
                ChunkWriter.withoutTarget(tie.state().now()));
    }

    private static Image changed(TieChange tie) {
        Fact.Tie fact = tie.tie();
        Map<String, Object> after = tie.state().now();
        Map<String, Object> before = after.containsKey(ChunkDiff.TARGET)
                ? tie.state().before()
                : tie.state().replaced();
        fact.type()
                .discriminator()
                .ifPresent(name -> before.put(name, fact.properties().get(name)));
        return new Image.ChangedTie(fact.type(), fact.from(), fact.to(), before, after);
    }
}
