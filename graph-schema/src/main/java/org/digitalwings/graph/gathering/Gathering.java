package org.digitalwings.graph.gathering;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A matchmaking session or a city roundtable.
 *
 * @param name what people call it, not blank
 * @param theme what it is about, empty where it has none
 * @param date the day, null where it is not fixed
 * @param place the id of the place it is held in, null where that is not fixed
 * @param invented whether it is made up for a sample community
 * @param rules what the planner is told (slots, tables, weights, ...), as JSON that the graph does not look into
 * @param result what the planner said of the present plan (worth, bound, seed, ...), as JSON, empty where there is no plan
 * @param version counts the edits, from 0
 */
public record Gathering(
        GatheringId id,
        GatheringKind kind,
        String name,
        String theme,
        @Nullable LocalDate date,
        @Nullable String place,
        GatheringStatus status,
        boolean invented,
        String rules,
        String result,
        long version) {

    public Gathering {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Gathering %s must have a name.".formatted(id));
        }
    }

    /** A new gathering without date, place and plan. */
    public static Gathering draft(GatheringId id, GatheringKind kind, String name) {
        return new Gathering(id, kind, name, "", null, null, GatheringStatus.DRAFT, false, "{}", "", 0);
    }

    /** The same with another status. */
    public Gathering with(GatheringStatus other) {
        return new Gathering(id, kind, name, theme, date, place, other, invented, rules, result, version);
    }

    /** The same with other rules, based on a version that somebody has seen. */
    public Gathering withRules(String other, long seen) {
        return new Gathering(id, kind, name, theme, date, place, status, invented, other, result, seen);
    }

    /** The same with other rules. */
    public Gathering withRules(String other) {
        return withRules(other, version);
    }

    Gathering atVersion(long other) {
        return new Gathering(id, kind, name, theme, date, place, status, invented, rules, result, other);
    }

    /** What an edit may change. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("kind", kind.code());
        properties.put("name", name);
        properties.put("theme", theme);
        properties.put("date", Codes.orNull(date));
        properties.put("status", status.code());
        properties.put("invented", invented);
        properties.put("rules", rules);
        properties.put("result", result);
        return properties;
    }

    static Gathering of(Value gathering, Value place) {
        return new Gathering(
                new GatheringId(gathering.get("id").asString()),
                GatheringKind.of(gathering.get("kind").asString()),
                gathering.get("name").asString(),
                gathering.get("theme").asString(""),
                gathering.get("date").isNull() ? null : gathering.get("date").asLocalDate(),
                place.isNull() ? null : place.asString(),
                GatheringStatus.of(gathering.get("status").asString()),
                gathering.get("invented").asBoolean(false),
                gathering.get("rules").asString("{}"),
                gathering.get("result").asString(""),
                gathering.get("version").asLong(0));
    }
}
