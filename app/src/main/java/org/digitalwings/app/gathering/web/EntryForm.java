package org.digitalwings.app.gathering.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.digitalwings.app.gathering.AgendaEntry;
import org.digitalwings.app.gathering.MeetingMove;
import org.digitalwings.app.gathering.SeatMove;

/** The form that moves a meeting or a seat. Where a seat goes is a table, or the guest to change seats with. */
final class EntryForm {

    private static final String TABLE = "table:";
    private static final String GUEST = "guest:";
    private static final int MOST_PERIODS = 63;

    private EntryForm() {}

    static Fields shown(AgendaEntry entry) {
        return Fields.none()
                .with("slot", entry.period())
                .with("table", entry.table())
                .with("to", TABLE + entry.table())
                .with("locked", "true");
    }

    static MeetingMove meeting(AgendaEntry entry, Fields form) {
        return new MeetingMove(
                form.number("slot", entry.period(), 0, MOST_PERIODS),
                form.value("table"),
                form.value("locked").equals("true"));
    }

    static SeatMove seat(AgendaEntry entry, Fields form) {
        String to = form.value("to", TABLE + entry.table());
        boolean exchange = to.startsWith(GUEST);
        return new SeatMove(
                entry.members().getFirst().value(),
                entry.period(),
                to.substring(exchange ? GUEST.length() : Math.min(to.length(), TABLE.length())),
                exchange,
                form.value("locked").equals("true"));
    }

    static SeatMove place(AgendaEntry entry) {
        return SeatMove.at(entry.members().getFirst().value(), entry.period());
    }

    /** Those who sit at the other tables in the same round, by table. */
    static Map<String, List<AgendaEntry>> byTable(List<AgendaEntry> entries, AgendaEntry own) {
        return entries.stream()
                .filter(entry ->
                        entry.period() == own.period() && !entry.table().equals(own.table()))
                .collect(Collectors.groupingBy(
                        AgendaEntry::table,
                        () -> new TreeMap<>(
                                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())),
                        Collectors.toList()));
    }
}
