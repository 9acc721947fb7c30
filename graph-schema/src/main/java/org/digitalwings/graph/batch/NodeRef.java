package org.digitalwings.graph.batch;

/**
 * A node by kind and id.
 *
 * @param id 1 to 64 characters without white space; of a name key the key itself
 */
public record NodeRef(NodeLabel label, String id) {

    /** Two members are the same where their ids are, whatever kind of member each is taken for. */
    String uniqueKey() {
        return label.unique() + ' ' + id;
    }
}
