package org.digitalwings.graph.batch;

import java.util.List;
import java.util.Map;

/**
 * What a row states. Values are {@code String}, {@code Long}, {@code Double}, {@code Boolean}, {@code LocalDate},
 * {@code ZonedDateTime} in UTC or a list of strings, as the graph returns them, so that equal facts are equal values. What a
 * fact does not name stays as it is.
 */
public sealed interface Fact {

    /** The ids of the members whose neighbourhood is another one if this fact is new, besides the members it is about. */
    List<String> touches();

    /**
     * There is a node with these properties.
     *
     * @param properties set on the node, whether it is there or not
     * @param initial set only where the node is made
     * @param additions strings to put behind the ones that a list property has
     */
    record Node(
            NodeRef node,
            Map<String, Object> properties,
            Map<String, Object> initial,
            Map<String, List<String>> additions,
            List<String> touches)
            implements Fact {

        /** A node whose properties are all set, whether it is there or not. */
        public static Node of(NodeRef node, Map<String, Object> properties, List<String> touches) {
            return new Node(node, properties, Map.of(), Map.of(), touches);
        }
    }

    /** There is a relationship with these properties. */
    record Tie(TieType type, NodeRef from, NodeRef to, Map<String, Object> properties, List<String> touches)
            implements Fact {

        /** A relationship without properties that touches the members at its ends. */
        public static Tie of(TieType type, NodeRef from, NodeRef to) {
            return new Tie(type, from, to, Map.of(), List.of());
        }

        TieKey key() {
            return TieKey.of(type, from, to, properties);
        }
    }
}
