package org.digitalwings.app.gathering.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.app.gathering.RoundtableRules;
import org.digitalwings.app.gathering.RoundtableRules.TableRules;
import org.digitalwings.app.gathering.Rules;
import org.digitalwings.app.gathering.SessionRules;
import org.digitalwings.app.gathering.web.Terms.Known;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringKind;

/** The form of what a gathering says of itself and of its frame; the fields have the names of the rules. */
final class GatheringForm {

    private static final int USUAL_TABLES = 5;
    private static final int USUAL_SEATS = 8;
    private static final int MOST_MINUTES = 240;
    private static final int MOST_SLOTS = 64;
    private static final int MOST_ROUNDS = 20;
    private static final int MOST = 1000;

    private GatheringForm() {}

    /** A new gathering with the usual rules; its name is still to be given. */
    static Gathering usual(GatheringKind kind, GatheringJson json) {
        Rules rules = switch (kind) {
            case MATCHMAKING_SESSION -> SessionRules.usual();
            case CITY_ROUNDTABLE -> RoundtableRules.usual(USUAL_TABLES, USUAL_SEATS, List.of());
        };
        Gathering draft = Gathering.draft(new GatheringId("new"), kind, "?");
        return new Gathering(draft.id(), kind, "?", "", null, null, draft.status(), false, json.write(rules), "", 0);
    }

    /** The fields of a gathering as it is. */
    static Fields shown(Gathering gathering, Rules rules, Known known, Locale locale) {
        Fields form = Fields.none()
                .with("version", gathering.version())
                .with("kind", gathering.kind().code())
                .with("name", gathering.name().equals("?") ? "" : gathering.name())
                .with("theme", gathering.theme())
                .with("date", gathering.date())
                .with(
                        "place",
                        known.place() == null
                                ? gathering.place()
                                : known.place().name());
        return switch (rules) {
            case SessionRules s ->
                form.with("start", s.start())
                        .with("afternoon", s.afternoon())
                        .with("slots", s.slots())
                        .with("morningSlots", s.morningSlots())
                        .with("slotMinutes", s.slotMinutes())
                        .with("pauseMinutes", s.pauseMinutes())
                        .with("tables", s.tables())
                        .with("minimum", s.minimum())
                        .with("maximum", s.maximum());
            case RoundtableRules r ->
                form.with("start", r.start())
                        .with("rounds", r.rounds())
                        .with("roundMinutes", r.roundMinutes())
                        .with("pauseMinutes", r.pauseMinutes())
                        .with("tables", r.tables().size())
                        .with("seats", r.tables().getFirst().seats())
                        .with("topics", known.topics(r.topics(), locale));
        };
    }

    /** The gathering with what was typed; only of use where the form is fine afterwards. */
    static Gathering read(Gathering before, Fields form, Known known, GatheringJson json) {
        String name = form.required("name");
        return new Gathering(
                before.id(),
                before.kind(),
                name.isEmpty() ? "?" : name,
                form.value("theme"),
                form.date("date"),
                known.place(form, "place"),
                before.status(),
                before.invented(),
                json.write(rules(json.rules(before), form, known)),
                before.result(),
                form.version());
    }

    private static Rules rules(Rules before, Fields form, Known known) {
        return switch (before) {
            case SessionRules session -> session(session, form);
            case RoundtableRules roundtable -> roundtable(roundtable, form, known);
        };
    }

    private static SessionRules session(SessionRules before, Fields form) {
        int slots = form.number("slots", before.slots(), 1, MOST_SLOTS);
        int minimum = form.number("minimum", Math.min(before.minimum(), slots), 0, slots);
        return new SessionRules(
                slots,
                form.number("morningSlots", Math.min(before.morningSlots(), slots), 0, slots),
                form.time("start", before.start()),
                form.time("afternoon", before.afternoon()),
                form.number("slotMinutes", before.slotMinutes(), 5, MOST_MINUTES),
                form.number("pauseMinutes", before.pauseMinutes(), 0, MOST_MINUTES),
                form.number("tables", before.tables(), 1, MOST),
                minimum,
                form.number(
                        "maximum", Math.max(before.maximum(), Math.max(1, minimum)), Math.max(1, minimum), MOST_SLOTS),
                before.pairs());
    }

    private static RoundtableRules roundtable(RoundtableRules before, Fields form, Known known) {
        int count = form.number("tables", before.tables().size(), 1, MOST);
        int usual = before.tables().getFirst().seats();
        int seats = form.number("seats", usual, 1, MOST);
        List<String> theme = known.topics(form, "topics");
        List<TableRules> fresh = RoundtableRules.usual(count, seats, theme).tables();
        List<TableRules> tables = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tables.add(i < before.tables().size() ? kept(before, before.tables().get(i), seats, theme) : fresh.get(i));
        }
        return new RoundtableRules(
                form.number("rounds", before.rounds(), 1, MOST_ROUNDS),
                form.time("start", before.start()),
                form.number("roundMinutes", before.roundMinutes(), 5, MOST_MINUTES),
                form.number("pauseMinutes", before.pauseMinutes(), 0, MOST_MINUTES),
                theme,
                tables,
                before.needs(),
                before.apart());
    }

    /** A table keeps its own topics, and its own seats unless the number of all is changed. */
    private static TableRules kept(RoundtableRules before, TableRules table, int seats, List<String> theme) {
        boolean usualTopics = table.topics().isEmpty() || table.topics().equals(before.topics());
        boolean usualSeats = seats == before.tables().getFirst().seats();
        return new TableRules(
                table.name(), usualSeats ? table.seats() : seats, usualTopics ? theme : table.topics(), table.host());
    }
}
