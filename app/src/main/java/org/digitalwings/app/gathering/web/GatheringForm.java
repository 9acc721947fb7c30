package org.digitalwings.app.gathering.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.app.gathering.RoundtableRules;
import org.digitalwings.app.gathering.RoundtableRules.TableRules;
import org.digitalwings.app.gathering.Rules;
import org.digitalwings.app.gathering.SessionRules;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringKind;
import org.digitalwings.graph.gathering.GatheringStatus;
import org.digitalwings.matching.roundtable.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the form of a gathering shows and sends; fields of the other kind are null. The names are those of the rules; for a roundtable
 * all tables have the same seats, and topics are ids with commas between.
 */
record GatheringForm(
        String kind,
        String name,
        @Nullable String theme,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate date,

        @Nullable String place,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime start,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime afternoon,

        @Nullable Integer slots,
        @Nullable Integer morningSlots,
        @Nullable Integer slotMinutes,
        @Nullable Integer pauseMinutes,
        @Nullable Integer tables,
        @Nullable Integer minimum,
        @Nullable Integer maximum,
        @Nullable Integer rounds,
        @Nullable Integer roundMinutes,
        @Nullable Integer seats,
        @Nullable String topics,
        @Nullable Long version) {

    private static final String NEW = "new";

    static GatheringForm usual(GatheringKind kind) {
        Rules rules = switch (kind) {
            case MATCHMAKING_SESSION -> SessionRules.usual();
            case CITY_ROUNDTABLE -> RoundtableRules.usual(5, 8, List.of());
        };
        return of(Gathering.draft(new GatheringId(NEW), kind, "?"), "", rules);
    }

    static GatheringForm of(Gathering gathering, GatheringJson json) {
        return of(gathering, gathering.name(), json.rules(gathering));
    }

    private static GatheringForm of(Gathering gathering, String name, Rules rules) {
        String kind = gathering.kind().code();
        String theme = gathering.theme();
        LocalDate date = gathering.date();
        String place = gathering.place();
        long version = gathering.version();
        return switch (rules) {
            case SessionRules s ->
                new GatheringForm(
                        kind,
                        name,
                        theme,
                        date,
                        place,
                        s.start(),
                        s.afternoon(),
                        s.slots(),
                        s.morningSlots(),
                        s.slotMinutes(),
                        s.pauseMinutes(),
                        s.tables(),
                        s.minimum(),
                        s.maximum(),
                        null,
                        null,
                        null,
                        null,
                        version);
            case RoundtableRules r ->
                new GatheringForm(
                        kind,
                        name,
                        theme,
                        date,
                        place,
                        r.start(),
                        null,
                        null,
                        null,
                        null,
                        r.pauseMinutes(),
                        r.tables().size(),
                        null,
                        null,
                        r.rounds(),
                        r.roundMinutes(),
                        r.tables().getFirst().seats(),
                        String.join(", ", r.topics()),
                        version);
        };
    }

    /** Whether it is of a matchmaking session; public for the template. */
    public boolean isSession() {
        return kind().equals(GatheringKind.MATCHMAKING_SESSION.code());
    }

    /** A new gathering of this form. */
    Gathering gathering(GatheringJson json) {
        GatheringKind of = GatheringKind.of(kind);
        return new Gathering(
                new GatheringId(NEW),
                of,
                name.strip(),
                text(theme),
                date,
                blank(place),
                GatheringStatus.DRAFT,
                false,
                json.write(rules(of, null)),
                "",
                0);
    }

    /** The gathering with what this form says; what a roundtable's tables have beyond the form stays. */
    Gathering applied(Gathering gathering, GatheringJson json) {
        return new Gathering(
                gathering.id(),
                gathering.kind(),
                name.strip(),
                text(theme),
                date,
                blank(place),
                gathering.status(),
                gathering.invented(),
                json.write(rules(gathering.kind(), json.rules(gathering))),
                gathering.result(),
                version == null ? 0 : version);
    }

    private Rules rules(GatheringKind of, @Nullable Rules before) {
        return switch (of) {
            case MATCHMAKING_SESSION -> session();
            case CITY_ROUNDTABLE -> roundtable(before);
        };
    }

    private SessionRules session() {
        SessionRules usual = SessionRules.usual();
        return new SessionRules(
                or(slots, usual.slots()),
                or(morningSlots, usual.morningSlots()),
                start == null ? usual.start() : start,
                afternoon == null ? usual.afternoon() : afternoon,
                or(slotMinutes, usual.slotMinutes()),
                or(pauseMinutes, usual.pauseMinutes()),
                or(tables, usual.tables()),
                or(minimum, usual.minimum()),
                or(maximum, usual.maximum()));
    }

    private RoundtableRules roundtable(@Nullable Rules before) {
        List<String> theme = new ArrayList<>();
        for (String topic : text(topics).split("[,，、\\s]+", -1)) {
            if (!topic.isBlank()) {
                theme.add(topic);
            }
        }
        RoundtableRules usual = RoundtableRules.usual(or(tables, 5), or(seats, 8), theme);
        RoundtableRules known = before instanceof RoundtableRules rules ? rules : usual;
        List<TableRules> places = new ArrayList<>(usual.tables());
        for (int i = 0; i < Math.min(places.size(), known.tables().size()); i++) {
            TableRules table = known.tables().get(i);
            places.set(
                    i,
                    new TableRules(
                            table.name(),
                            usual.tables().get(i).seats(),
                            table.topics().isEmpty() || table.topics().equals(known.topics()) ? theme : table.topics(),
                            table.host()));
        }
        Map<Role, Integer> needs = known.needs();
        Set<List<String>> apart = known.apart();
        return new RoundtableRules(
                or(rounds, usual.rounds()),
                start == null ? usual.start() : start,
                or(roundMinutes, usual.roundMinutes()),
                or(pauseMinutes, usual.pauseMinutes()),
                theme,
                places,
                needs,
                apart);
    }

    private static int or(@Nullable Integer value, int usual) {
        return value == null ? usual : value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable String blank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
