package org.digitalwings.app.gathering;

import java.util.List;
import java.util.Optional;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringKind;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which the graph keeps a gathering's rules and what the planner said of its plan. */
@Component
public final class GatheringJson {

    private final JsonMapper mapper;

    GatheringJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Writes rules. */
    public String write(Rules rules) {
        return mapper.writeValueAsString(rules);
    }

    /** Writes notes. */
    public String write(PlanNotes notes) {
        return mapper.writeValueAsString(notes);
    }

    /** The rules of a gathering; the usual ones where the graph has none. */
    public Rules rules(Gathering gathering) {
        return switch (gathering.kind()) {
            case MATCHMAKING_SESSION ->
                read(gathering.rules(), SessionRules.class).orElseGet(SessionRules::usual);
            case CITY_ROUNDTABLE ->
                read(gathering.rules(), RoundtableRules.class).orElseGet(() -> RoundtableRules.usual(5, 8, List.of()));
        };
    }

    /** The rules of a session; an {@link IllegalArgumentException} where it is none. */
    public SessionRules session(Gathering gathering) {
        if (rules(gathering) instanceof SessionRules rules) {
            return rules;
        }
        throw new IllegalArgumentException("Gathering %s is no matchmaking session.".formatted(gathering.id()));
    }

    /** The rules of a roundtable; an {@link IllegalArgumentException} where it is none. */
    public RoundtableRules roundtable(Gathering gathering) {
        if (rules(gathering) instanceof RoundtableRules rules) {
            return rules;
        }
        throw new IllegalArgumentException("Gathering %s is no city roundtable.".formatted(gathering.id()));
    }

    /** The rules that a caller sends for a gathering of a kind. */
    public Rules rules(GatheringKind kind, Object sent) {
        return switch (kind) {
            case MATCHMAKING_SESSION -> mapper.convertValue(sent, SessionRules.class);
            case CITY_ROUNDTABLE -> mapper.convertValue(sent, RoundtableRules.class);
        };
    }

    /** What the planner said of the present plan, empty where there is none. */
    public Optional<PlanNotes> notes(Gathering gathering) {
        return read(gathering.result(), PlanNotes.class);
    }

    private <T> Optional<T> read(String json, Class<T> type) {
        if (json.isBlank() || json.equals("{}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(mapper.readValue(json, type));
        } catch (JacksonException unreadable) {
            throw new IllegalStateException(
                    "%s of a gathering cannot be read: %s".formatted(type.getSimpleName(), json), unreadable);
        }
    }
}
