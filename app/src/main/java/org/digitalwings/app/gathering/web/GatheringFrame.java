package org.digitalwings.app.gathering.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.gathering.AgendaBook;
import org.digitalwings.app.gathering.AgendaEntry;
import org.digitalwings.app.gathering.AgendaGrid;
import org.digitalwings.app.gathering.FindingWords;
import org.digitalwings.app.gathering.GatheringDesk;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.app.gathering.Participants;
import org.digitalwings.app.gathering.PlanEvent;
import org.digitalwings.app.gathering.Planning;
import org.digitalwings.app.gathering.RoundtableRules;
import org.digitalwings.app.gathering.SessionRules;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringKind;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.matching.community.MemberKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The page of a gathering with its tabs, for everything that shows it, also again after a form that was wrong. */
@Component
final class GatheringFrame {

    private final GatheringDesk desk;
    private final GatheringJson json;
    private final AgendaBook book;
    private final Planning planning;
    private final FindingWords words;
    private final Terms terms;

    GatheringFrame(
            GatheringDesk desk,
            GatheringJson json,
            AgendaBook book,
            Planning planning,
            FindingWords words,
            Terms terms) {
        this.desk = desk;
        this.json = json;
        this.book = book;
        this.planning = planning;
        this.words = words;
        this.terms = terms;
    }

    /** A participant with a name. */
    record Person(Invitation invitation, String name) {

        /** The member's id; public for the template. */
        public String id() {
            return invitation.member().value();
        }
    }

    /** A table of a roundtable, empty texts for none. */
    record TableView(String name, int seats, String topics, String host) {}

    /** A tab with a form as it was sent or as it is at first. */
    Mono<Rendering.Builder<?>> tab(GatheringId id, String tab, Fields form, Viewer viewer, Locale locale) {
        return desk.find(id, viewer)
                .flatMap(summary -> Mono.zip(
                                book.visible(summary.gathering(), viewer), people(summary, viewer), terms.known(null))
                        .map(parts -> page(summary, parts.getT1(), parts.getT2(), locale)
                                .modelAttribute("tab", tab)
                                .modelAttribute("form", form)
                                .modelAttribute("tables", tables(summary.gathering(), parts.getT3(), locale))
                                .modelAttribute("needs", needs(summary.gathering()))));
    }

    private Mono<Rendering> again(
            GatheringId id, String tab, Fields form, HttpStatus status, Viewer viewer, Locale locale) {
        return tab(id, tab, form, viewer, locale)
                .map(page -> page.status(status)
                        .modelAttribute("stale", status == HttpStatus.PRECONDITION_FAILED)
                        .build());
    }

    /**
     * Reads a manager's form and acts on it. Shows its tab again, as typed, where the act answers nothing, which says that the form
     * has faults, or where the form is stale.
     */
    Mono<Rendering> sent(
            String id,
            String tab,
            Viewer viewer,
            Locale locale,
            ServerWebExchange exchange,
            Function<Fields, Mono<Rendering>> act) {
        viewer.require(Role.MANAGER);
        GatheringId gathering = new GatheringId(id);
        return exchange.getFormData()
                .map(Fields::sent)
                .flatMap(form -> act.apply(form)
                        .switchIfEmpty(
                                Mono.defer(() -> again(gathering, tab, form, HttpStatus.BAD_REQUEST, viewer, locale)))
                        .onErrorResume(
                                StaleEditException.class,
                                stale -> again(gathering, tab, form, HttpStatus.PRECONDITION_FAILED, viewer, locale)));
    }

    /** The participants of a gathering by name, nobody for those who may not see them. */
    Mono<List<Person>> people(GatheringSummary summary, Viewer viewer) {
        return viewer.isManager() ? desk.participants(summary.gathering().id()).map(this::named) : Mono.just(List.of());
    }

    private List<Person> named(List<Invitation> invitations) {
        return invitations.stream()
                .map(one -> new Person(one, words.name(one.member().value())))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    private Rendering.Builder<?> page(
            GatheringSummary summary, List<AgendaEntry> entries, List<Person> people, Locale locale) {
        Gathering gathering = summary.gathering();
        Rendering.Builder<?> page = Rendering.view("gathering/gathering")
                .modelAttribute("summary", summary)
                .modelAttribute("gathering", gathering)
                .modelAttribute("rules", json.rules(gathering))
                .modelAttribute("people", people)
                .modelAttribute("names", people.stream().collect(Collectors.toMap(Person::id, Person::name)))
                .modelAttribute("grid", AgendaGrid.of(entries))
                .modelAttribute("agendas", AgendaGrid.people(entries))
                .modelAttribute("kinds", MemberKind.values())
                .modelAttribute("oneToOne", gathering.kind() == GatheringKind.MATCHMAKING_SESSION);
        json.notes(gathering).ifPresent(notes -> page.modelAttribute("notes", notes));
        progress(page, gathering, locale);
        return page;
    }

    /** How far the planning of a gathering is. */
    void progress(Rendering.Builder<?> page, Gathering gathering, Locale locale) {
        planning.latest(gathering.id())
                .ifPresent((PlanEvent event) -> page.modelAttribute("job", event)
                        .modelAttribute("reasons", words.say(event.reasons(), locale)));
    }

    /** A roundtable's tables with the names of their topics, none of a session. */
    private List<TableView> tables(Gathering gathering, Terms.Known known, Locale locale) {
        return switch (json.rules(gathering)) {
            case SessionRules session -> List.of();
            case RoundtableRules roundtable ->
                roundtable.tables().stream()
                        .map(table -> new TableView(
                                table.name(),
                                table.seats(),
                                known.topics(table.topics(), locale),
                                table.host() == null ? "" : table.host()))
                        .toList();
        };
    }

    private Map<String, Integer> needs(Gathering gathering) {
        Map<String, Integer> needs = new LinkedHashMap<>();
        if (json.rules(gathering) instanceof RoundtableRules roundtable) {
            for (String role : ParticipantForm.roles()) {
                needs.put(role, roundtable.needs().getOrDefault(Participants.role(role), 0));
            }
        }
        return needs;
    }

    static Rendering to(GatheringId id, String tab) {
        return Rendering.redirectTo("/gatherings/" + id + "?tab=" + tab).build();
    }

    /** Back to a tab where a button was pressed on an old version: the person looks again and presses it again. */
    static Mono<Rendering> stale(WebSession session, GatheringId id, String tab) {
        Flash.warning(session, "gathering.stale");
        return Mono.just(to(id, tab));
    }
}
