package org.digitalwings.graph.identity;

import java.time.Instant;
import java.util.List;
import org.digitalwings.graph.identity.Parting.Conflict;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A merge as it was recorded.
 *
 * @param seq its number: later ones have larger ones
 * @param kept the id of the member that was kept
 * @param keptName its name now, empty where it is gone
 * @param gone the id of the member that became a part of it
 * @param ties how many ties that one had
 * @param undoneAt when it was undone, null where it was not
 * @param undoneBy who undid it
 * @param conflicts what could not be put back
 */
public record RecordedMerge(
        String id,
        long seq,
        String kept,
        String keptName,
        String gone,
        String goneName,
        String by,
        Instant at,
        long ties,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        List<Conflict> conflicts) {

    public RecordedMerge {
        conflicts = List.copyOf(conflicts);
    }

    static RecordedMerge of(Record row) {
        Value merge = row.get("merge");
        return new RecordedMerge(
                merge.get("id").asString(),
                merge.get("seq").asLong(),
                merge.get("kept").asString(),
                first(row.get("keptName")),
                merge.get("gone").asString(),
                first(row.get("goneName")),
                merge.get("by").asString(),
                merge.get("at").asZonedDateTime().toInstant(),
                merge.get("ties").asLong(),
                merge.get("undoneAt").isNull()
                        ? null
                        : merge.get("undoneAt").asZonedDateTime().toInstant(),
                merge.get("undoneBy").isNull() ? null : merge.get("undoneBy").asString(),
                merge.get("conflicts").isNull()
                        ? List.of()
                        : merge.get("conflicts").asList(stored -> Conflict.ofStored(stored.asString())));
    }

    private static String first(Value names) {
        return names.isEmpty() ? "" : names.get(0).asString("");
    }
}
