package org.digitalwings.graph.alert;

import java.time.Instant;
import java.util.List;
import org.digitalwings.graph.profile.MemberLink;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * That something happened to a member whom a saved search finds. It names no text of the member's: what of it matches is looked
 * up when it is shown, so that what is private by then is not seen.
 *
 * @param seq the number of the change
 * @param what what happened, as the graph spells it, such as {@code won}
 */
public record Notification(
        String id,
        String searchId,
        String searchName,
        String query,
        MemberLink member,
        long seq,
        Instant at,
        List<String> what,
        boolean seen) {

    public Notification {
        what = List.copyOf(what);
    }

    static Notification of(MapAccessor row) {
        return new Notification(
                row.get("id").asString(),
                row.get("searchId").asString(),
                row.get("searchName").asString(),
                row.get("query").asString(),
                new MemberLink(
                        row.get("member").asString(),
                        row.get("name").asString(),
                        row.get("nameEn").isNull() ? null : row.get("nameEn").asString(),
                        row.get("kind").asString(),
                        row.get("invented").asBoolean(false)),
                row.get("seq").asLong(),
                row.get("at").asZonedDateTime().toInstant(),
                row.get("what").asList(Value::asString),
                row.get("seen").asBoolean());
    }
}
