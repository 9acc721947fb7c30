package org.digitalwings.app.gathering.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.gathering.GatheringDesk;
import org.digitalwings.app.gathering.MemberLookup;
import org.digitalwings.app.gathering.PlanOrder;
import org.digitalwings.app.gathering.Planning;
import org.digitalwings.app.gathering.ProposalOrder;
import org.digitalwings.app.gathering.Proposals;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.roundtable.InfeasibleRequestException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The forms on a gathering's page that change who takes part and start planning; for managers. */
@Controller
@RequestMapping("/gatherings/{id}")
class PlanPages {

    private static final String PARTICIPANTS = "participants";
    private static final String OVERVIEW = "overview";
    private static final int MOST = 5000;
    private static final int MOST_SECONDS = 600;

    private final GatheringDesk desk;
    private final GatheringFrame frame;
    private final MemberLookup lookup;
    private final Proposals proposals;
    private final Planning planning;

    PlanPages(GatheringDesk desk, GatheringFrame frame, MemberLookup lookup, Proposals proposals, Planning planning) {
        this.desk = desk;
        this.frame = frame;
        this.lookup = lookup;
        this.proposals = proposals;
        this.planning = planning;
    }

    @PostMapping("/participants/add")
    Mono<Rendering> add(
            @PathVariable String id, Viewer viewer, Locale locale, ServerWebExchange exchange, WebSession session) {
        return frame.sent(id, PARTICIPANTS, viewer, locale, exchange, form -> {
            MemberKind kind = form.value("kind").isEmpty() ? null : MemberKind.valueOf(form.value("kind"));
            int count = form.number("count", 20, 1, MOST);
            return changed(
                    id,
                    form,
                    viewer,
                    session,
                    (summary, before) ->
                            lookup.withMatching(summary.gathering(), before, kind, form.value("words"), count));
        });
    }

    @PostMapping("/participants/suggest")
    Mono<Rendering> suggest(
            @PathVariable String id, Viewer viewer, Locale locale, ServerWebExchange exchange, WebSession session) {
        return frame.sent(id, PARTICIPANTS, viewer, locale, exchange, form -> {
            int count = form.number("suggested", 10, 1, MOST);
            return changed(
                    id,
                    form,
                    viewer,
                    session,
                    (summary, before) -> lookup.withSuggested(summary.gathering(), before, count));
        });
    }

    @PostMapping("/participants/remove")
    Mono<Rendering> remove(
            @PathVariable String id, Viewer viewer, Locale locale, ServerWebExchange exchange, WebSession session) {
        GatheringId gathering = new GatheringId(id);
        return frame.sent(
                id,
                PARTICIPANTS,
                viewer,
                locale,
                exchange,
                form -> desk.participants(gathering)
                        .flatMap(before -> desk.invite(
                                gathering,
                                form.version(),
                                before.stream()
                                        .filter(one -> !one.member().value().equals(form.value("member")))
                                        .toList(),
                                viewer))
                        .doOnNext(version -> Flash.success(session, "gathering.people.removed"))
                        .map(version -> GatheringFrame.to(gathering, PARTICIPANTS)));
    }

    @PostMapping("/participants/propose")
    Mono<Rendering> propose(
            @PathVariable String id, Viewer viewer, Locale locale, ServerWebExchange exchange, WebSession session) {
        return frame.sent(id, PARTICIPANTS, viewer, locale, exchange, form -> {
            int count = form.number("invitees", 30, 1, MOST);
            int most = form.number("perOrganization", 2, 1, MOST);
            return !form.isFine() ? Mono.empty() : proposed(new GatheringId(id), form, count, most, viewer, session);
        });
    }

    private Mono<Rendering> proposed(
            GatheringId id, Fields form, int count, int most, Viewer viewer, WebSession session) {
        return desk.find(id, viewer)
                .zipWith(desk.participants(id))
                .flatMap(both -> {
                    List<String> mandatory = both.getT2().stream()
                            .map(one -> one.member().value())
                            .toList();
                    ProposalOrder order =
                            new ProposalOrder(Math.max(count, mandatory.size()), Map.of(), most, mandatory, List.of());
                    return proposals
                            .propose(both.getT1(), order)
                            .flatMap(plan -> desk.invite(
                                            id, form.version(), lookup.withProposed(both.getT2(), plan), viewer)
                                    .doOnNext(version -> Flash.success(
                                            session,
                                            "gathering.people.proposed",
                                            Integer.toString(plan.choices().size()),
                                            Long.toString(Math.round(plan.expectedAttendance())))));
                })
                .onErrorResume(InfeasibleRequestException.class, none -> {
                    Flash.warning(session, "gathering.people.infeasible", String.valueOf(none.getMessage()));
                    return Mono.just(form.version());
                })
                .map(version -> GatheringFrame.to(id, PARTICIPANTS));
    }

    @PostMapping("/plan")
    Mono<Rendering> plan(
            @PathVariable String id, Viewer viewer, Locale locale, ServerWebExchange exchange, WebSession session) {
        GatheringId gathering = new GatheringId(id);
        return frame.sent(id, OVERVIEW, viewer, locale, exchange, form -> {
            int seconds = form.number("seconds", 10, 1, MOST_SECONDS);
            long seed = form.number("seed", 1, Integer.MIN_VALUE, Integer.MAX_VALUE);
            return form.isFine()
                    ? planning.start(gathering, form.version(), new PlanOrder(seconds, null, seed), viewer)
                            .map(event -> GatheringFrame.to(gathering, OVERVIEW))
                            .onErrorResume(Problem.class, problem -> {
                                if (problem.kind() != ProblemKind.CONFLICT) {
                                    return Mono.error(problem);
                                }
                                Flash.warning(session, problem.key());
                                return Mono.just(GatheringFrame.to(gathering, OVERVIEW));
                            })
                    : Mono.empty();
        });
    }

    @PostMapping("/plan/cancel")
    Rendering cancel(@PathVariable String id, Viewer viewer, WebSession session) {
        GatheringId gathering = new GatheringId(id);
        planning.cancel(gathering, viewer);
        Flash.success(session, "gathering.plan.cancelled");
        return GatheringFrame.to(gathering, OVERVIEW);
    }

    private Mono<Rendering> changed(String id, Fields form, Viewer viewer, WebSession session, Addition addition) {
        GatheringId gathering = new GatheringId(id);
        if (!form.isFine()) {
            return Mono.empty();
        }
        return desk.find(gathering, viewer)
                .zipWith(desk.participants(gathering))
                .flatMap(both -> addition.of(both.getT1(), both.getT2())
                        .flatMap(after -> desk.invite(gathering, form.version(), after, viewer)
                                .doOnNext(version -> Flash.success(
                                        session,
                                        "gathering.people.added",
                                        Integer.toString(
                                                after.size() - both.getT2().size())))))
                .map(version -> GatheringFrame.to(gathering, PARTICIPANTS));
    }

    @FunctionalInterface
    private interface Addition {

        Mono<List<Invitation>> of(GatheringSummary summary, List<Invitation> before);
    }
}
