package org.digitalwings.app.gathering.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.gathering.AgendaBook;
import org.digitalwings.app.gathering.AgendaCalendar;
import org.digitalwings.app.gathering.AgendaEntry;
import org.digitalwings.app.gathering.AgendaWorkbook;
import org.digitalwings.app.gathering.GatheringDesk;
import org.digitalwings.app.web.Attachments;
import org.digitalwings.app.web.EntityTags;
import org.digitalwings.app.web.Languages;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Agendas to read and to take away: managers get everything, others what concerns those they act for. */
@RestController
@RequestMapping("/api/gatherings/{id}")
@Tag(name = "gatherings")
class AgendaEndpoint {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final GatheringDesk desk;
    private final AgendaBook book;
    private final AgendaCalendar calendar;
    private final AgendaWorkbook workbook;

    AgendaEndpoint(GatheringDesk desk, AgendaBook book, AgendaCalendar calendar, AgendaWorkbook workbook) {
        this.desk = desk;
        this.book = book;
        this.calendar = calendar;
        this.workbook = workbook;
    }

    @GetMapping("/agenda")
    @Operation(summary = "The meetings or seats, of one member where given")
    Mono<ResponseEntity<List<AgendaEntry>>> agenda(
            @PathVariable String id, @RequestParam @Nullable String member, Viewer viewer) {
        return desk.find(new GatheringId(id), viewer)
                .flatMap(summary -> entries(summary, member, viewer)
                        .map(entries -> ResponseEntity.ok()
                                .eTag(EntityTags.of(summary.gathering().version()))
                                .body(entries)));
    }

    @GetMapping("/agenda.ics")
    @Operation(summary = "The agenda as iCalendar, of one member where given")
    Mono<ResponseEntity<String>> calendar(
            @PathVariable String id, @RequestParam @Nullable String member, Viewer viewer, ServerWebExchange exchange) {
        Locale locale = Languages.of(exchange);
        return desk.find(new GatheringId(id), viewer)
                .flatMap(summary -> entries(summary, member, viewer)
                        .publishOn(Schedulers.boundedElastic())
                        .map(entries -> file(summary, "ics", CALENDAR).body(calendar.write(summary, entries, locale))));
    }

    @GetMapping("/agenda.xlsx")
    @Operation(summary = "The agenda as XLSX, of one member where given")
    Mono<ResponseEntity<byte[]>> workbook(
            @PathVariable String id, @RequestParam @Nullable String member, Viewer viewer, ServerWebExchange exchange) {
        Locale locale = Languages.of(exchange);
        return desk.find(new GatheringId(id), viewer)
                .flatMap(summary -> entries(summary, member, viewer)
                        .publishOn(Schedulers.boundedElastic())
                        .map(entries -> file(summary, "xlsx", Attachments.WORKBOOK)
                                .body(workbook.write(summary, entries, locale))));
    }

    private Mono<List<AgendaEntry>> entries(GatheringSummary summary, @Nullable String member, Viewer viewer) {
        Mono<List<AgendaEntry>> visible = book.visible(summary.gathering(), viewer);
        if (member == null || member.isBlank()) {
            return visible;
        }
        MemberId only = new MemberId(member);
        return visible.map(entries ->
                entries.stream().filter(entry -> entry.includes(only)).toList());
    }

    private static ResponseEntity.BodyBuilder file(GatheringSummary summary, String ending, MediaType type) {
        return Attachments.of(summary.gathering().name(), ending, type);
    }
}
