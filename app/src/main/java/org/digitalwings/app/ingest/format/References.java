package org.digitalwings.app.ingest.format;

import java.util.List;
import java.util.Set;
import org.digitalwings.app.ingest.fact.Mention;
import org.digitalwings.graph.batch.NodeLabel;
import org.jspecify.annotations.Nullable;

/** Members that rows refer to by a column with the name and one with the id. */
final class References {

    private References() {}

    /** A member that the row need not name; null where it does not. */
    static @Nullable Mention optional(Cells cells, Column name, Column id, Set<NodeLabel> labels, String kind) {
        Mention mention = required(cells, name, id, labels, kind);
        return mention.id().isEmpty() && mention.name().isEmpty() ? null : mention;
    }

    /** An organisation that the row need not name; null where it does not. */
    static @Nullable Mention organization(Cells cells, Column name, Column id, Column kind) {
        return optional(
                cells, name, id, Set.of(NodeLabel.ORGANIZATION), cells.choice(kind, Choices.ORGANIZATION_KINDS));
    }

    /** A member that the row must name by one of the two; that neither is there is found when it is looked up. */
    static Mention required(Cells cells, Column name, Column id, Set<NodeLabel> labels, String kind) {
        return Mention.reference(cells.name(name), cells.id(id), cells.name(name, name.required()), labels, kind);
    }

    static void addTo(List<Mention> mentions, @Nullable Mention mention) {
        if (mention != null) {
            mentions.add(mention);
        }
    }
}
