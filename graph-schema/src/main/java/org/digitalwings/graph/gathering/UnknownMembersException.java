package org.digitalwings.graph.gathering;

import java.util.List;

/** A list or a plan of a gathering that names members who are not in the graph. */
public final class UnknownMembersException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> ids;

    UnknownMembersException(GatheringId gathering, List<String> ids) {
        super("Gathering %s cannot have %s, who are no members: take them out, or add them to the community first."
                .formatted(gathering, ids));
        this.ids = List.copyOf(ids);
    }

    /** The ids that are not in the graph, in order. */
    public List<String> ids() {
        return ids;
    }
}
