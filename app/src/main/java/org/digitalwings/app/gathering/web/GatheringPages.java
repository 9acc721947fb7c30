package org.digitalwings.app.gathering.web;

import java.util.List;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.gathering.AgendaBook;
import org.digitalwings.app.gathering.AgendaEntry;
import org.digitalwings.app.gathering.AgendaGrid;
import org.digitalwings.app.gathering.GatheringDesk;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.app.gathering.PlanEvent;
import org.digitalwings.app.gathering.Planning;
import org.digitalwings.app.web.Flash;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringKind;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The list of gatherings, the form of one, and its page with tabs. */
@Controller
@RequestMapping("/gatherings")
class GatheringPages {

    private final GatheringDesk desk;
    private final GatheringJson json;
    private final AgendaBook book;
    private final Planning planning;

    GatheringPages(GatheringDesk desk, GatheringJson json, AgendaBook book, Planning planning) {
        this.desk = desk;
        this.json = json;
        this.book = book;
        this.planning = planning;
    }

    /** What a form that only changes something sends. */
    record Change(long version, boolean visible) {}

    /** A participant with a name. */
    record Person(Invitation invitation, String name) {}

    @GetMapping
    Mono<Rendering> list(Viewer viewer) {
        return desk.all(viewer)
                .collectList()
                .map(all -> Rendering.view("gathering/list")
                        .modelAttribute("gatherings", all)
                        .build());
    }

    @GetMapping("/new")
    Rendering form(@RequestParam(defaultValue = "matchmaking-session") String kind, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return Rendering.view("gathering/form")
                .modelAttribute("form", GatheringForm.usual(GatheringKind.of(kind)))
                .modelAttribute("id", "")
                .build();
    }

    @PostMapping
    Mono<Rendering> create(@ModelAttribute GatheringForm form, Viewer viewer, WebSession session) {
        return desk.create(form.gathering(json), viewer)
                .doOnNext(created -> Flash.success(session, "gathering.created"))
                .map(created -> to(created.id(), "participants"));
    }

    @GetMapping("/{id}/edit")
    Mono<Rendering> edit(@PathVariable String id, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return desk.find(new GatheringId(id), viewer)
                .map(summary -> Rendering.view("gathering/form")
                        .modelAttribute("form", GatheringForm.of(summary.gathering(), json))
                        .modelAttribute("id", id)
                        .build());
    }

    @PostMapping("/{id}")
    Mono<Rendering> save(
            @PathVariable String id, @ModelAttribute GatheringForm form, Viewer viewer, WebSession session) {
        return desk.find(new GatheringId(id), viewer)
                .flatMap(summary -> desk.edit(form.applied(summary.gathering(), json), viewer))
                .doOnNext(edited -> Flash.success(session, "gathering.saved"))
                .map(edited -> to(edited.id(), "overview"));
    }

    @PostMapping("/{id}/publication")
    Mono<Rendering> publish(@PathVariable String id, @ModelAttribute Change change, Viewer viewer, WebSession session) {
        return desk.publish(new GatheringId(id), change.version(), change.visible(), viewer)
                .doOnNext(
                        edited -> Flash.success(session, change.visible() ? "gathering.published" : "gathering.hidden"))
                .map(edited -> to(edited.id(), "overview"));
    }

    @PostMapping("/{id}/removal")
    Mono<Rendering> remove(@PathVariable String id, @ModelAttribute Change change, Viewer viewer, WebSession session) {
        return desk.remove(new GatheringId(id), change.version(), viewer).then(Mono.fromSupplier(() -> {
            Flash.success(session, "gathering.removed");
            return Rendering.redirectTo("/gatherings").build();
        }));
    }

    @GetMapping("/{id}")
    Mono<Rendering> show(@PathVariable String id, @RequestParam(defaultValue = "overview") String tab, Viewer viewer) {
        return desk.find(new GatheringId(id), viewer)
                .flatMap(summary -> book.visible(summary.gathering(), viewer)
                        .zipWith(people(summary, viewer))
                        .map(both -> page(summary, both.getT1(), both.getT2(), tab)));
    }

    private Mono<List<Person>> people(GatheringSummary summary, Viewer viewer) {
        return viewer.isManager()
                ? desk.participants(summary.gathering().id())
                        .map(all -> all.stream()
                                .map(one -> new Person(
                                        one, book.name(new MemberId(one.member().value()))))
                                .toList())
                : Mono.just(List.of());
    }

    private Rendering page(GatheringSummary summary, List<AgendaEntry> entries, List<Person> people, String tab) {
        Gathering gathering = summary.gathering();
        Rendering.Builder<?> page = Rendering.view("gathering/gathering")
                .modelAttribute("summary", summary)
                .modelAttribute("gathering", gathering)
                .modelAttribute("rules", json.rules(gathering))
                .modelAttribute("tab", tab)
                .modelAttribute("people", people)
                .modelAttribute("grid", AgendaGrid.of(entries))
                .modelAttribute("agendas", AgendaGrid.people(entries))
                .modelAttribute("kinds", MemberKind.values())
                .modelAttribute("oneToOne", gathering.kind() == GatheringKind.MATCHMAKING_SESSION);
        json.notes(gathering).ifPresent(notes -> page.modelAttribute("notes", notes));
        planning.latest(gathering.id()).ifPresent(event -> page.modelAttribute("job", event));
        return page.build();
    }

    @GetMapping("/{id}/plan/progress")
    Mono<Rendering> progress(@PathVariable String id, Viewer viewer) {
        viewer.require(Role.MANAGER);
        GatheringId gathering = new GatheringId(id);
        return desk.find(gathering, viewer).map(summary -> {
            Rendering.Builder<?> part =
                    Rendering.view("gathering/progress :: progress").modelAttribute("gathering", summary.gathering());
            planning.latest(gathering).ifPresent((PlanEvent event) -> part.modelAttribute("job", event));
            return part.build();
        });
    }

    static Rendering to(GatheringId id, String tab) {
        return Rendering.redirectTo("/gatherings/" + id + "?tab=" + tab).build();
    }
}
