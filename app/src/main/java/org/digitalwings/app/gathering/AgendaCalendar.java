package org.digitalwings.app.gathering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Agendas as iCalendar (RFC 5545) in the zone Asia/Shanghai. Events keep their ids when a gathering is planned again, and their
 * sequence is the gathering's version, so that calendars update what they have imported before.
 */
@Component
public final class AgendaCalendar {

    static {
        // Without this the library would look for newer time zones on the network.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private final MessageSource messages;
    private final Clock clock;

    AgendaCalendar(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The calendar as text; without entries or without a day it has no events. */
    public String write(GatheringSummary summary, List<AgendaEntry> entries, Locale locale) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Digital Wings//Gatherings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        LocalDate date = summary.gathering().date();
        if (date != null && !entries.isEmpty()) {
            TimeZone zone =
                    TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(Calendars.ZONE.getId());
            if (zone != null) {
                calendar.add(zone.getVTimeZone());
            }
            entries.forEach(entry -> calendar.add(event(summary, entry, date, locale)));
        }
        return calendar.toString();
    }

    private VEvent event(GatheringSummary summary, AgendaEntry entry, LocalDate date, Locale locale) {
        String table = text("gathering.export.table", locale, entry.table());
        VEvent event = new VEvent(
                ZonedDateTime.of(date, entry.begin(), Calendars.ZONE),
                ZonedDateTime.of(date, entry.end(), Calendars.ZONE),
                title(summary, entry, locale));
        event.getProperty("DTSTAMP").ifPresent(event::remove);
        event.add(new DtStamp(clock.instant()));
        event.add(new Uid(entry.uid() + "@digital-wings"));
        event.add(new Sequence(
                (int) Math.min(Integer.MAX_VALUE, summary.gathering().version())));
        event.add(new Location(summary.placeName().isEmpty() ? table : summary.placeName() + " " + table));
        return event;
    }

    private String title(GatheringSummary summary, AgendaEntry entry, Locale locale) {
        String name = summary.gathering().name();
        return switch (summary.gathering().kind()) {
            case MATCHMAKING_SESSION ->
                text("gathering.export.meeting", locale, name, String.join(" × ", entry.names()));
            case CITY_ROUNDTABLE ->
                text(
                        "gathering.export.round",
                        locale,
                        name,
                        Integer.toString(entry.period() + 1),
                        entry.names().getFirst());
        };
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
