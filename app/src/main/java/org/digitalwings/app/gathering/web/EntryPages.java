package org.digitalwings.app.gathering.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.gathering.AgendaBook;
import org.digitalwings.app.gathering.AgendaEntry;
import org.digitalwings.app.gathering.BrokenRulesException;
import org.digitalwings.app.gathering.FindingWords;
import org.digitalwings.app.gathering.GatheringDesk;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.app.gathering.HandMadePlans;
import org.digitalwings.app.gathering.Rules;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The page of one meeting or seat, where it is moved, locked or taken out; for managers. */
@Controller
@RequestMapping("/gatherings/{id}/entries/{uid}")
class EntryPages {

    private static final String AGENDA = "agenda";

    private final GatheringDesk desk;
    private final GatheringJson json;
    private final AgendaBook book;
    private final HandMadePlans byHand;
    private final FindingWords words;

    EntryPages(GatheringDesk desk, GatheringJson json, AgendaBook book, HandMadePlans byHand, FindingWords words) {
        this.desk = desk;
        this.json = json;
        this.book = book;
        this.byHand = byHand;
        this.words = words;
    }

    private record Part(Gathering gathering, List<AgendaEntry> entries, AgendaEntry entry) {

        boolean oneToOne() {
            return gathering.kind() == GatheringKind.MATCHMAKING_SESSION;
        }
    }

    @GetMapping
    Mono<Rendering> show(@PathVariable String id, @PathVariable String uid, Viewer viewer) {
        return part(id, uid, viewer).map(part -> page(part, EntryForm.shown(part.entry()), List.of(), HttpStatus.OK));
    }

    /** Which rules the move that is chosen would break. */
    @GetMapping("/check")
    Mono<Rendering> check(
            @PathVariable String id,
            @PathVariable String uid,
            Viewer viewer,
            Locale locale,
            ServerWebExchange exchange) {
        Fields form = Fields.sent(exchange.getRequest().getQueryParams());
        return part(id, uid, viewer)
                .flatMap(part -> (part.oneToOne()
                                ? byHand.check(
                                        part.gathering().id(), uid, EntryForm.meeting(part.entry(), form), viewer)
                                : byHand.check(part.gathering().id(), EntryForm.seat(part.entry(), form), viewer))
                        .map(broken -> Rendering.view("gathering/entry :: verdict")
                                .modelAttribute("broken", words.say(broken, locale))
                                .modelAttribute("checked", true)
                                .build()));
    }

    @PostMapping("/move")
    Mono<Rendering> move(
            @PathVariable String id,
            @PathVariable String uid,
            Viewer viewer,
            Locale locale,
            ServerWebExchange exchange,
            WebSession session) {
        return exchange.getFormData()
                .map(Fields::sent)
                .flatMap(form -> part(id, uid, viewer)
                        .flatMap(part -> moved(part, uid, form, viewer)
                                .doOnNext(version -> Flash.success(session, "gathering.entry.moved"))
                                .map(version ->
                                        GatheringFrame.to(part.gathering().id(), AGENDA))
                                .onErrorResume(
                                        BrokenRulesException.class,
                                        broken -> Mono.just(page(
                                                part,
                                                form,
                                                words.say(broken.findings(), locale),
                                                HttpStatus.UNPROCESSABLE_CONTENT)))
                                .onErrorResume(
                                        StaleEditException.class,
                                        stale -> part(id, uid, viewer)
                                                .map(now ->
                                                        page(now, form, List.of(), HttpStatus.PRECONDITION_FAILED)))));
    }

    private Mono<Long> moved(Part part, String uid, Fields form, Viewer viewer) {
        GatheringId gathering = part.gathering().id();
        return part.oneToOne()
                ? byHand.move(gathering, form.version(), uid, EntryForm.meeting(part.entry(), form), viewer)
                : byHand.moveSeat(gathering, form.version(), EntryForm.seat(part.entry(), form), viewer);
    }

    @PostMapping("/lock")
    Mono<Rendering> lock(
            @PathVariable String id,
            @PathVariable String uid,
            Viewer viewer,
            Locale locale,
            ServerWebExchange exchange,
            WebSession session) {
        return exchange.getFormData()
                .map(Fields::sent)
                .flatMap(form -> part(id, uid, viewer).flatMap(part -> {
                    GatheringId gathering = part.gathering().id();
                    boolean locked = form.value("locked").equals("true");
                    Mono<Long> done = part.oneToOne()
                            ? byHand.lock(gathering, form.version(), uid, locked, viewer)
                            : byHand.lockSeat(gathering, form.version(), EntryForm.place(part.entry()), locked, viewer);
                    return pressed(done, gathering, locale, session);
                }));
    }

    @PostMapping("/drop")
    Mono<Rendering> drop(
            @PathVariable String id,
            @PathVariable String uid,
            Viewer viewer,
            Locale locale,
            ServerWebExchange exchange,
            WebSession session) {
        GatheringId gathering = new GatheringId(id);
        return exchange.getFormData()
                .map(Fields::sent)
                .flatMap(form -> pressed(
                        byHand.drop(gathering, form.version(), uid, viewer)
                                .doOnNext(version -> Flash.success(session, "gathering.entry.dropped")),
                        gathering,
                        locale,
                        session));
    }

    /** Back to the plan after a button; what was refused is told there. */
    private Mono<Rendering> pressed(Mono<Long> done, GatheringId id, Locale locale, WebSession session) {
        return done.map(version -> GatheringFrame.to(id, AGENDA))
                .onErrorResume(BrokenRulesException.class, broken -> {
                    String first = words.say(broken.findings().getFirst(), locale);
                    Flash.warning(session, broken.key(), first);
                    return Mono.just(GatheringFrame.to(id, AGENDA));
                })
                .onErrorResume(StaleEditException.class, stale -> GatheringFrame.stale(session, id, AGENDA));
    }

    private Mono<Part> part(String id, String uid, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return desk.find(new GatheringId(id), viewer)
                .flatMap(summary -> book.whole(summary.gathering())
                        .map(entries -> entries.stream()
                                .filter(entry -> entry.uid().equals(uid))
                                .findFirst()
                                .map(entry -> new Part(summary.gathering(), entries, entry))
                                .orElseThrow(() -> Problem.of(
                                        ProblemKind.NOT_FOUND,
                                        "gathering.problem.unknown-part",
                                        "The plan of %s has no entry %s: it may have been made anew."
                                                .formatted(id, uid),
                                        uid))));
    }

    private Rendering page(Part part, Fields form, List<String> broken, HttpStatus status) {
        Rules rules = json.rules(part.gathering());
        return Rendering.view("gathering/entry")
                .status(status)
                .modelAttribute("gathering", part.gathering())
                .modelAttribute("entry", part.entry())
                .modelAttribute("rules", rules)
                .modelAttribute("form", form)
                .modelAttribute("stale", status == HttpStatus.PRECONDITION_FAILED)
                .modelAttribute("oneToOne", part.oneToOne())
                .modelAttribute("broken", broken)
                .modelAttribute("checked", !broken.isEmpty())
                .modelAttribute(
                        "periods", IntStream.range(0, rules.periods()).boxed().toList())
                .modelAttribute("tables", ParticipantForm.tables(rules))
                .modelAttribute("guests", EntryForm.byTable(part.entries(), part.entry()))
                .build();
    }
}
