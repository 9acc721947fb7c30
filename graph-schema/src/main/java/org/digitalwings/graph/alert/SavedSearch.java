package org.digitalwings.graph.alert;

import java.time.Instant;
import org.neo4j.driver.types.MapAccessor;

/**
 * A search that an account keeps.
 *
 * @param id unique and stable
 * @param name what its owner calls it
 * @param query the words and filters as typed
 * @param created when it was first saved
 * @param version counts the edits, from 0
 * @param unseen how many of its notifications have not been seen
 */
public record SavedSearch(
        String id, String name, String query, Delivery delivery, Instant created, long version, long unseen) {

    /** The same with another name, query and delivery, as the next version. */
    public SavedSearch edited(String otherName, String otherQuery, Delivery otherDelivery) {
        return new SavedSearch(id, otherName, otherQuery, otherDelivery, created, version + 1, unseen);
    }

    static SavedSearch of(MapAccessor row) {
        return new SavedSearch(
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("query").asString(),
                Delivery.of(row.get("delivery").asString()).orElse(Delivery.PAUSED),
                row.get("created").asZonedDateTime().toInstant(),
                row.get("version").asLong(),
                row.get("unseen").asLong(0));
    }
}
