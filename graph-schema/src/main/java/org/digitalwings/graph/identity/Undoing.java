package org.digitalwings.graph.identity;

/** What came of undoing a merge. */
public sealed interface Undoing permits Parting, Undoing.LaterFirst {

    /**
     * Nothing: another merge of the same members built on it.
     *
     * @param merge the id of the merge that has to be undone first
     */
    record LaterFirst(String merge) implements Undoing {}
}
