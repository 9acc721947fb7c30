package org.digitalwings.graph.gathering;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.digitalwings.graph.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A one-to-one meeting of a matchmaking session.
 *
 * @param first the one of the two whose id comes first
 * @param slot the time slot's number, from 0
 * @param table what the planner calls the table
 * @param locked whether a person fixed it, so that planning again keeps it
 * @param rating how useful the two found it, 1 to 5, null where nobody said
 * @param outcome what came of it in words, empty where nobody said
 */
public record Meeting(
        MemberId first,
        MemberId second,
        int slot,
        String table,
        MeetingStatus status,
        boolean locked,
        @Nullable Integer rating,
        String outcome) {

    private static final int BEST = 5;

    public Meeting {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException(
                    "A meeting is of two members, the smaller id first, not of %s and %s.".formatted(first, second));
        }
        if (rating != null && (rating < 1 || rating > BEST)) {
            throw new IllegalArgumentException(
                    "Rating %d of the meeting of %s and %s must be 1 to %d.".formatted(rating, first, second, BEST));
        }
    }

    /** A planned meeting of two members in any order. */
    public static Meeting of(MemberId one, MemberId other, int slot, String table) {
        boolean ordered = one.compareTo(other) < 0;
        return new Meeting(
                ordered ? one : other, ordered ? other : one, slot, table, MeetingStatus.PLANNED, false, null, "");
    }

    /** The same, fixed by a person or free again. */
    public Meeting locked(boolean fixed) {
        return new Meeting(first, second, slot, table, status, fixed, rating, outcome);
    }

    /** The id in the graph: the same for the same two at the same gathering, however often it is planned. */
    public String idAt(GatheringId gathering) {
        String key = "%s %s %s".formatted(gathering, first, second);
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    Map<String, Object> row(GatheringId gathering) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("slot", slot);
        plan.put("table", table);
        plan.put("locked", locked);
        return Map.of("id", idAt(gathering), "first", first.value(), "second", second.value(), "plan", plan);
    }

    static Meeting of(Value meeting, Value first, Value second) {
        return new Meeting(
                new MemberId(first.asString()),
                new MemberId(second.asString()),
                meeting.get("slot").asInt(),
                meeting.get("table").asString(),
                MeetingStatus.of(meeting.get("status").asString("planned")),
                meeting.get("locked").asBoolean(false),
                meeting.get("rating").isNull() ? null : meeting.get("rating").asInt(),
                meeting.get("outcome").asString(""));
    }
}
