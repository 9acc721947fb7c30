package org.digitalwings.graph.batch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a relationship is recognised by: its type, its ends as labels within which ids are unique and ids, and one value.
 *
 * @param to null where a node has only one of the type
 * @param discriminator empty where there is one of the type between two nodes
 */
record TieKey(TieType type, String from, @Nullable String to, String discriminator) {

    static TieKey of(TieType type, NodeRef from, NodeRef to, Map<String, Object> properties) {
        String discriminator = type.discriminator()
                .map(name -> String.valueOf(properties.getOrDefault(name, "")))
                .orElse("");
        return new TieKey(type, from.uniqueKey(), type.isSingle() ? null : to.uniqueKey(), discriminator);
    }

    /** A text that is the same for two keys where they mean the same relationship. */
    String uniqueKey() {
        return type + "|" + from + "|" + (to == null ? "" : to) + "|" + discriminator;
    }
}
