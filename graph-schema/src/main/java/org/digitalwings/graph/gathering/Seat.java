package org.digitalwings.graph.gathering;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.digitalwings.graph.member.MemberId;
import org.neo4j.driver.Value;

/**
 * A seat of a roundtable.
 *
 * @param round from 0
 * @param table what the planner calls the table
 * @param locked whether a person fixed it, so that planning again keeps it
 */
public record Seat(MemberId member, int round, String table, boolean locked) {

    /** A seat that the planner may change. */
    public static Seat of(MemberId member, int round, String table) {
        return new Seat(member, round, table, false);
    }

    Map<String, Object> row(GatheringId gathering) {
        String key = "%s %s %d".formatted(gathering, member, round);
        return Map.of(
                "id",
                        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                                .toString(),
                "member", member.value(),
                "plan", Map.of("round", round, "table", table, "locked", locked));
    }

    static Seat of(Value seat, Value member) {
        return new Seat(
                new MemberId(member.asString()),
                seat.get("round").asInt(),
                seat.get("table").asString(),
                seat.get("locked").asBoolean(false));
    }
}
