package org.digitalwings.graph.batch;

/**
 * Something that an undone import wrote and that stays, because others built on it since.
 *
 * @param subject the node, or the two nodes of a tie, by id
 * @param what the property or type of relationship meant; empty where the whole node is
 */
public record UndoConflict(Reason reason, String subject, String what) {

    /** Why it stays. */
    public enum Reason {
        /** It has another value since. */
        CHANGED_SINCE,
        /** The node has relationships that were made since. */
        TIED_SINCE
    }
}
