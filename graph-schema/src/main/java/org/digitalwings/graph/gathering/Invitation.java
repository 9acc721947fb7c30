package org.digitalwings.graph.gathering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.graph.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A member's part in a gathering.
 *
 * @param role what it comes as: the side of a session, the role at a roundtable, as the planner calls it
 * @param available the slots or rounds it can be there, bit {@code n} for number {@code n} from 0; -1 for all
 * @param minimum the fewest meetings it wants
 * @param maximum the most meetings it takes
 * @param table the table it stays at, null where it may move
 * @param wishes whom it asked to meet
 */
public record Invitation(
        MemberId member,
        InvitationStatus status,
        String role,
        long available,
        int minimum,
        int maximum,
        @Nullable String table,
        List<MemberId> wishes) {

    public Invitation {
        if (minimum < 0 || maximum < minimum) {
            throw new IllegalArgumentException(
                    "Member %s is to have %d to %d meetings: the first number must be 0 or more and at most the second."
                            .formatted(member, minimum, maximum));
        }
        wishes = List.copyOf(wishes);
    }

    /** Somebody on the list who can be there all the time and takes any number of meetings. */
    public static Invitation proposed(MemberId member, String role) {
        return new Invitation(member, InvitationStatus.PROPOSED, role, -1, 0, Integer.MAX_VALUE, null, List.of());
    }

    /** The same with another status. */
    public Invitation with(InvitationStatus other) {
        return new Invitation(member, other, role, available, minimum, maximum, table, wishes);
    }

    /** The same with other wishes. */
    public Invitation withWishes(List<MemberId> others) {
        return new Invitation(member, status, role, available, minimum, maximum, table, others);
    }

    Map<String, Object> row() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("status", status.code());
        properties.put("role", role);
        properties.put("available", available);
        properties.put("minimum", minimum);
        properties.put("maximum", maximum);
        if (table != null) {
            properties.put("table", table);
        }
        properties.put("wishes", wishes.stream().map(MemberId::value).toList());
        return Map.of("member", member.value(), "properties", properties);
    }

    static Invitation of(Value member, Value invited) {
        return new Invitation(
                new MemberId(member.asString()),
                InvitationStatus.of(invited.get("status").asString("proposed")),
                invited.get("role").asString(""),
                invited.get("available").asLong(-1),
                invited.get("minimum").asInt(0),
                invited.get("maximum").asInt(Integer.MAX_VALUE),
                invited.get("table").isNull() ? null : invited.get("table").asString(),
                invited.get("wishes").asList(wish -> new MemberId(wish.asString()), List.of()));
    }
}
