package org.digitalwings.graph.conflict;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Conflicts of interest between two members that a manager put aside.
 *
 * @param conflicts codes of the conflicts
 * @param reason why, for the eyes of managers
 * @param by who did it, by user name
 * @param takenBackAt null as long as it holds
 * @param takenBackBy who took it back or put another in its place, null as long as it holds
 */
public record Waiver(
        String id,
        List<String> conflicts,
        String reason,
        String by,
        Instant at,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy) {

    public Waiver {
        conflicts = List.copyOf(conflicts);
    }

    /** Whether it holds. */
    public boolean holds() {
        return takenBackAt == null;
    }

    static Waiver of(Value row) {
        Value back = row.get("takenBackAt");
        return new Waiver(
                row.get("id").asString(),
                row.get("conflicts").asList(Value::asString),
                row.get("reason").asString(),
                row.get("by").asString(),
                row.get("at").asZonedDateTime().toInstant(),
                back.isNull() ? null : back.asZonedDateTime().toInstant(),
                row.get("takenBackBy").asString(null));
    }
}
