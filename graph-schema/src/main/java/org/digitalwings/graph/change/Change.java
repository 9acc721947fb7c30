package org.digitalwings.graph.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * An entry of the change log.
 *
 * @param seq its number: 1, 2, 3, ... without gaps, in the order of the commits
 * @param at when its writer made it; not necessarily in the order of the numbers
 * @param subject the id of what changed
 * @param by the account that did it, null for the system itself
 * @param batch the import it belongs to, null outside an import
 * @param what what of a member is different, as far as its writer said; of one that is new or gone nothing is said
 */
public record Change(
        long seq,
        Instant at,
        ChangeKind kind,
        SubjectKind subjectKind,
        String subject,
        @Nullable String by,
        @Nullable String batch,
        Set<Aspect> what) {

    public Change {
        what = Set.copyOf(what);
    }

    static Change of(MapAccessor row) {
        return new Change(
                row.get("seq").asLong(),
                row.get("at").asZonedDateTime().toInstant(),
                ChangeKind.of(row.get("kind").asString()),
                SubjectKind.of(row.get("subjectKind").asString()),
                row.get("subject").asString(),
                row.get("by").isNull() ? null : row.get("by").asString(),
                row.get("batch").isNull() ? null : row.get("batch").asString(),
                row.get("what").asList(Value::asString, List.of()).stream()
                        .map(Aspect::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
