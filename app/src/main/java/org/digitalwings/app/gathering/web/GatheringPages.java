package org.digitalwings.app.gathering.web;

import java.util.Locale;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.gathering.GatheringDesk;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The list of gatherings, the form of one, and its page with tabs. */
@Controller
@RequestMapping("/gatherings")
class GatheringPages {

    private final GatheringDesk desk;
    private final GatheringJson json;
    private final GatheringFrame frame;
    private final Terms terms;

    GatheringPages(GatheringDesk desk, GatheringJson json, GatheringFrame frame, Terms terms) {
        this.desk = desk;
        this.json = json;
        this.frame = frame;
        this.terms = terms;
    }

    /** What a form that only changes something sends. */
    record Change(long version, boolean visible) {}

    @GetMapping
    Mono<Rendering> list(Viewer viewer) {
        return desk.all(viewer)
                .collectList()
                .map(all -> Rendering.view("gathering/list")
                        .modelAttribute("gatherings", all)
                        .build());
    }

    @GetMapping("/new")
    Mono<Rendering> form(
            @RequestParam(defaultValue = "matchmaking-session") String kind, Viewer viewer, Locale locale) {
        viewer.require(Role.MANAGER);
        return shown(GatheringForm.usual(GatheringKind.of(kind), json), locale)
                .map(form -> form(form, kind, "", HttpStatus.OK));
    }

    @PostMapping
    Mono<Rendering> create(Viewer viewer, ServerWebExchange exchange, WebSession session) {
        viewer.require(Role.MANAGER);
        return exchange.getFormData().map(Fields::sent).flatMap(form -> {
            GatheringKind kind = GatheringKind.of(form.value("kind"));
            return read(GatheringForm.usual(kind, json), form)
                    .flatMap(gathering -> form.isFine()
                            ? desk.create(gathering, viewer)
                                    .doOnNext(created -> Flash.success(session, "gathering.created"))
                                    .map(created -> GatheringFrame.to(created.id(), "participants"))
                            : Mono.just(form(form, kind.code(), "", HttpStatus.BAD_REQUEST)));
        });
    }

    @GetMapping("/{id}/edit")
    Mono<Rendering> edit(@PathVariable String id, Viewer viewer, Locale locale) {
        viewer.require(Role.MANAGER);
        return desk.find(new GatheringId(id), viewer)
                .flatMap(summary -> shown(summary.gathering(), locale)
                        .map(form -> form(form, summary.gathering().kind().code(), id, HttpStatus.OK)));
    }

    @PostMapping("/{id}")
    Mono<Rendering> save(
            @PathVariable String id, Viewer viewer, Locale locale, ServerWebExchange exchange, WebSession session) {
        viewer.require(Role.MANAGER);
        return exchange.getFormData()
                .map(Fields::sent)
                .flatMap(form -> desk.find(new GatheringId(id), viewer).flatMap(summary -> {
                    Gathering before = summary.gathering();
                    return read(before, form)
                            .flatMap(gathering -> form.isFine()
                                    ? desk.edit(gathering, viewer)
                                            .doOnNext(edited -> Flash.success(session, "gathering.saved"))
                                            .map(edited -> GatheringFrame.to(edited.id(), "overview"))
                                    : Mono.just(form(form, before.kind().code(), id, HttpStatus.BAD_REQUEST)))
                            .onErrorResume(
                                    StaleEditException.class,
                                    stale -> shown(before, locale)
                                            .map(present -> form(
                                                    form.after(present),
                                                    before.kind().code(),
                                                    id,
                                                    HttpStatus.PRECONDITION_FAILED)));
                }));
    }

    @PostMapping("/{id}/publication")
    Mono<Rendering> publish(@PathVariable String id, @ModelAttribute Change change, Viewer viewer, WebSession session) {
        GatheringId gathering = new GatheringId(id);
        return desk.publish(gathering, change.version(), change.visible(), viewer)
                .doOnNext(
                        edited -> Flash.success(session, change.visible() ? "gathering.published" : "gathering.hidden"))
                .map(edited -> GatheringFrame.to(gathering, "overview"))
                .onErrorResume(StaleEditException.class, stale -> GatheringFrame.stale(session, gathering, "overview"));
    }

    @PostMapping("/{id}/removal")
    Mono<Rendering> remove(@PathVariable String id, @ModelAttribute Change change, Viewer viewer, WebSession session) {
        GatheringId gathering = new GatheringId(id);
        return desk.remove(gathering, change.version(), viewer)
                .then(Mono.fromSupplier(() -> {
                    Flash.success(session, "gathering.removed");
                    return Rendering.redirectTo("/gatherings").build();
                }))
                .onErrorResume(StaleEditException.class, stale -> GatheringFrame.stale(session, gathering, "overview"));
    }

    @GetMapping("/{id}")
    Mono<Rendering> show(
            @PathVariable String id,
            @RequestParam(defaultValue = "overview") String tab,
            Viewer viewer,
            Locale locale) {
        return frame.tab(new GatheringId(id), tab, Fields.none(), viewer, locale)
                .map(Rendering.Builder::build);
    }

    @GetMapping("/{id}/plan/progress")
    Mono<Rendering> progress(@PathVariable String id, Viewer viewer, Locale locale) {
        viewer.require(Role.MANAGER);
        return desk.find(new GatheringId(id), viewer).map(summary -> {
            Rendering.Builder<?> part =
                    Rendering.view("gathering/progress :: progress").modelAttribute("gathering", summary.gathering());
            frame.progress(part, summary.gathering(), locale);
            return part.build();
        });
    }

    private Mono<Fields> shown(Gathering gathering, Locale locale) {
        return terms.known(gathering.place())
                .map(known -> GatheringForm.shown(gathering, json.rules(gathering), known, locale));
    }

    private Mono<Gathering> read(Gathering before, Fields form) {
        return terms.known(form.value("place")).map(known -> GatheringForm.read(before, form, known, json));
    }

    private static Rendering form(Fields form, String kind, String id, HttpStatus status) {
        return Rendering.view("gathering/form")
                .status(status)
                .modelAttribute("form", form)
                .modelAttribute("oneToOne", GatheringKind.of(kind) == GatheringKind.MATCHMAKING_SESSION)
                .modelAttribute("id", id)
                .modelAttribute("stale", status == HttpStatus.PRECONDITION_FAILED)
                .build();
    }
}
