package org.digitalwings.graph.batch;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a chunk did to a node or tie, as far as undoing it must know. */
sealed interface Image {

    /** Properties that every write of a member changes; they say nothing about what somebody wanted. */
    Set<String> BOOKKEEPING = Set.of("version", "createdAt", "updatedAt", "batch", "source");

    /** A node that the chunk made; the fingerprint tells whether its properties have changed since. */
    record MadeNode(NodeRef node, long fingerprint) implements Image {}

    /** A node that the chunk changed; properties missing in {@code before} were not there. */
    record ChangedNode(NodeRef node, Map<String, Object> before, Map<String, Object> after) implements Image {}

    /** A tie that the chunk made. */
    record MadeTie(TieType type, NodeRef from, NodeRef to, Map<String, Object> after) implements Image {}

    /** A tie that the chunk changed, or moved to another node where a node has only one. */
    record ChangedTie(TieType type, NodeRef from, NodeRef to, Map<String, Object> before, Map<String, Object> after)
            implements Image {}

    /** A hash of a node's properties but the bookkeeping ones. */
    static long fingerprint(Map<String, Object> properties) {
        Map<String, Object> sorted = new TreeMap<>(properties);
        sorted.keySet().removeAll(BOOKKEEPING);
        return Overlay.hash(sorted.toString());
    }
}
