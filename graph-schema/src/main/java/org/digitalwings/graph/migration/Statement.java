package org.digitalwings.graph.migration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One Cypher statement of a migration.
 *
 * @param rows what its parameter {@code $rows} holds, null for a statement without
 */
record Statement(String cypher, @Nullable List<Map<String, String>> rows) {

    Map<String, Object> parameters() {
        return rows == null ? Map.of() : Map.of("rows", rows);
    }
}
