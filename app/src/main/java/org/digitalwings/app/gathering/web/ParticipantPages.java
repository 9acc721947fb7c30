package org.digitalwings.app.gathering.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.gathering.GatheringDesk;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.app.gathering.Participants;
import org.digitalwings.app.gathering.RoundtableRules;
import org.digitalwings.app.gathering.Rules;
import org.digitalwings.app.gathering.SessionRules;
import org.digitalwings.app.gathering.web.GatheringFrame.Person;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.InvitationStatus;
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

/** The page of one participant: what the planner is told of it; for managers. */
@Controller
@RequestMapping("/gatherings/{id}/participants/{member}")
class ParticipantPages {

    private final GatheringDesk desk;
    private final GatheringJson json;
    private final GatheringFrame frame;

    ParticipantPages(GatheringDesk desk, GatheringJson json, GatheringFrame frame) {
        this.desk = desk;
        this.json = json;
        this.frame = frame;
    }

    /** A gathering with all who take part and the one in question. */
    private record Part(GatheringSummary summary, List<Person> people, Person person) {

        Gathering gathering() {
            return summary.gathering();
        }

        List<Invitation> with(Invitation changed) {
            return people.stream()
                    .map(Person::invitation)
                    .map(one -> one.member().equals(changed.member()) ? changed : one)
                    .toList();
        }
    }

    @GetMapping
    Mono<Rendering> show(@PathVariable String id, @PathVariable String member, Viewer viewer) {
        return part(id, member, viewer).map(part -> page(part, present(part), HttpStatus.OK));
    }

    /** Saves the form, or shows it again where a button only changed its ticks, or where it is wrong or stale. */
    @PostMapping
    Mono<Rendering> save(
            @PathVariable String id,
            @PathVariable String member,
            Viewer viewer,
            ServerWebExchange exchange,
            WebSession session) {
        return exchange.getFormData()
                .map(Fields::sent)
                .flatMap(form -> part(id, member, viewer).flatMap(part -> {
                    if (!form.value("tick").isEmpty()) {
                        ParticipantForm.tick(form);
                        return Mono.just(page(part, form, HttpStatus.OK));
                    }
                    Rules rules = json.rules(part.gathering());
                    Invitation changed = ParticipantForm.read(part.person().invitation(), form, rules);
                    return form.isFine()
                            ? save(part, form, rules, changed, viewer)
                                    .doOnNext(done -> Flash.success(
                                            session,
                                            "gathering.participant.saved",
                                            part.person().name()))
                                    .map(done ->
                                            GatheringFrame.to(part.gathering().id(), "participants"))
                                    .onErrorResume(
                                            StaleEditException.class,
                                            stale -> part(id, member, viewer)
                                                    .map(now -> page(
                                                            now,
                                                            form.after(present(now)),
                                                            HttpStatus.PRECONDITION_FAILED)))
                            : Mono.just(page(part, form, HttpStatus.BAD_REQUEST));
                }));
    }

    /** A roundtable's hosts stand in its rules: they are saved first, where they change. */
    private Mono<Long> save(Part part, Fields form, Rules rules, Invitation changed, Viewer viewer) {
        GatheringId id = part.gathering().id();
        if (rules instanceof RoundtableRules roundtable
                && !roundtable.hostedBy(changed.member().value()).equals(form.value("host"))) {
            String hosting = json.write(roundtable.withHost(changed.member().value(), form.value("host")));
            Gathering hosted = part.gathering().withRules(hosting, form.version());
            return desk.edit(hosted, viewer)
                    .flatMap(edited -> desk.invite(id, edited.version(), part.with(changed), viewer));
        }
        return desk.invite(id, form.version(), part.with(changed), viewer);
    }

    private Mono<Part> part(String id, String member, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return desk.find(new GatheringId(id), viewer)
                .flatMap(summary -> frame.people(summary, viewer)
                        .map(people -> people.stream()
                                .filter(one -> one.id().equals(member))
                                .findFirst()
                                .map(person -> new Part(summary, people, person))
                                .orElseThrow(() -> Problem.of(
                                        ProblemKind.NOT_FOUND,
                                        "gathering.problem.no-participant",
                                        "%s does not take part in gathering %s: add the member first."
                                                .formatted(member, id),
                                        member))));
    }

    private Fields present(Part part) {
        return ParticipantForm.shown(
                part.person().invitation(),
                json.rules(part.gathering()),
                part.gathering().version());
    }

    private Rendering page(Part part, Fields form, HttpStatus status) {
        Rules rules = json.rules(part.gathering());
        List<String> wishes = form.all("wishes");
        return Rendering.view("gathering/participant")
                .status(status)
                .modelAttribute("gathering", part.gathering())
                .modelAttribute("person", part.person())
                .modelAttribute("rules", rules)
                .modelAttribute("form", form)
                .modelAttribute("stale", status == HttpStatus.PRECONDITION_FAILED)
                .modelAttribute("oneToOne", rules instanceof SessionRules)
                .modelAttribute("roles", roles(part, rules))
                .modelAttribute("statuses", List.of(InvitationStatus.values()))
                .modelAttribute("tables", ParticipantForm.tables(rules))
                .modelAttribute("blocks", Block.of(rules))
                .modelAttribute(
                        "chosen",
                        part.people().stream()
                                .filter(one -> wishes.contains(one.id()))
                                .toList())
                .modelAttribute(
                        "others",
                        part.people().stream()
                                .filter(one -> !wishes.contains(one.id()) && !one.equals(part.person()))
                                .filter(one -> !one.invitation()
                                        .role()
                                        .equals(part.person().invitation().role()))
                                .toList())
                .build();
    }

    /** The sides of a session may have any names: those that are used are offered with the usual ones. */
    private static List<String> roles(Part part, Rules rules) {
        if (rules instanceof RoundtableRules) {
            return ParticipantForm.roles();
        }
        Set<String> roles = new LinkedHashSet<>(Participants.sides());
        part.people().forEach(one -> roles.add(one.invitation().role()));
        return new ArrayList<>(roles);
    }
}
