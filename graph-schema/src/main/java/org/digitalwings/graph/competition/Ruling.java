package org.digitalwings.graph.competition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * That a judge must judge an entry or must not, as a manager said.
 *
 * @param entry the entry's id
 * @param judge the judge's id
 * @param reason why, for the eyes of managers
 * @param by who said it, by user name
 * @param takenBackAt null as long as it holds
 * @param takenBackBy who took it back or put another in its place, null as long as it holds
 */
public record Ruling(
        String id,
        String entry,
        String judge,
        Kind kind,
        String reason,
        String by,
        Instant at,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy) {

    /** What was said of a pair. */
    public enum Kind {
        /** The judge must judge the entry. */
        FIXED("fixed"),
        /** The judge must not judge the entry. */
        FORBIDDEN("forbidden");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** A stable word for it, such as {@code fixed}; also what is stored. */
        public String code() {
            return code;
        }
    }

    /** Whether it holds. */
    public boolean holds() {
        return takenBackAt == null;
    }

    static Ruling of(Record row) {
        Value ruling = row.get("ruling");
        Value back = ruling.get("takenBackAt");
        return new Ruling(
                ruling.get("id").asString(),
                row.get("entry").asString(),
                row.get("judge").asString(),
                ruling.get("kind").asString().equals(Kind.FIXED.code()) ? Kind.FIXED : Kind.FORBIDDEN,
                ruling.get("reason").asString(),
                ruling.get("by").asString(),
                ruling.get("at").asZonedDateTime().toInstant(),
                back.isNull() ? null : back.asZonedDateTime().toInstant(),
                ruling.get("takenBackBy").asString(null));
    }
}
