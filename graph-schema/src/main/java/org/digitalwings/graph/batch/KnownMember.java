package org.digitalwings.graph.batch;

/**
 * A member as far as rows must know it.
 *
 * @param kind the kind as the graph writes it
 * @param batch the import that made it, empty where none did
 */
public record KnownMember(NodeRef node, String kind, String name, String batch) {

    /** The member's id. */
    public String id() {
        return node.id();
    }
}
