package org.digitalwings.app.ingest.fact;

import org.digitalwings.graph.batch.NodeRef;

/**
 * A member that a row names, recognised or to be made.
 *
 * @param kind its kind as the graph writes it
 * @param how how it was found
 */
public record Party(Mention mention, NodeRef node, String kind, How how) {

    /** How a member was found. */
    public enum How {
        BY_ID,
        /** By the id of a member that was merged into it. */
        BY_FORMER_ID,
        BY_NAME,
        /** By a name that is another one of the same organisation. */
        BY_BRAND,
        MADE
    }

    /** The member's id. */
    public String id() {
        return node.id();
    }
}
