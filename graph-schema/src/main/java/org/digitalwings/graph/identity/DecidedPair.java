package org.digitalwings.graph.identity;

import java.time.Instant;
import org.neo4j.driver.Record;

/**
 * Two members of whom somebody has said something.
 *
 * @param one the smaller of their ids
 * @param other the larger one
 * @param by the account that said it
 */
public record DecidedPair(
        String one, String oneName, String other, String otherName, Decision decision, String by, Instant at) {

    static DecidedPair of(Record row) {
        return new DecidedPair(
                row.get("one").asString(),
                row.get("oneName").asString(),
                row.get("other").asString(),
                row.get("otherName").asString(),
                Decision.ofStored(row.get("decision").asString()),
                row.get("by").asString(),
                row.get("at").asZonedDateTime().toInstant());
    }
}
