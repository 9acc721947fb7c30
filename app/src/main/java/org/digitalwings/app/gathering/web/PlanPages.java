package org.digitalwings.app.gathering.web;

import java.util.List;
import java.util.Map;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.gathering.GatheringDesk;
import org.digitalwings.app.gathering.HandMadePlans;
import org.digitalwings.app.gathering.MemberLookup;
import org.digitalwings.app.gathering.PlanOrder;
import org.digitalwings.app.gathering.Planning;
import org.digitalwings.app.gathering.ProposalOrder;
import org.digitalwings.app.gathering.Proposals;
import org.digitalwings.app.web.Flash;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.roundtable.InfeasibleRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The forms on a gathering's page that change its participants and its plan; for managers. */
@Controller
@RequestMapping("/gatherings/{id}")
class PlanPages {

    private final GatheringDesk desk;
    private final MemberLookup lookup;
    private final Proposals proposals;
    private final Planning planning;
    private final HandMadePlans byHand;

    PlanPages(GatheringDesk desk, MemberLookup lookup, Proposals proposals, Planning planning, HandMadePlans byHand) {
        this.desk = desk;
        this.lookup = lookup;
        this.proposals = proposals;
        this.planning = planning;
        this.byHand = byHand;
    }

    /** Members to add: some of a kind or with some words, by recommendation, or one to remove. */
    record People(
            long version,
            @Nullable String kind,
            @Nullable String words,
            @Nullable Integer count,
            @Nullable Integer perOrganization,
            @Nullable String member) {

        int countOr(int usual) {
            return count == null ? usual : Math.clamp(count, 1, 5000);
        }
    }

    /** How long to plan, and from which version. */
    record Order(
            long version,
            @Nullable Integer seconds,
            @Nullable Long seed) {}

    /** A meeting to lock or unlock. */
    record Lock(long version, String meeting, boolean locked) {}

    @PostMapping("/participants/add")
    Mono<Rendering> add(@PathVariable String id, @ModelAttribute People form, Viewer viewer, WebSession session) {
        MemberKind kind = form.kind() == null || form.kind().isBlank() ? null : MemberKind.valueOf(form.kind());
        String words = form.words() == null ? "" : form.words();
        return changed(
                id,
                form,
                viewer,
                session,
                (gathering, before) -> lookup.withMatching(gathering, before, kind, words, form.countOr(20)));
    }

    @PostMapping("/participants/suggest")
    Mono<Rendering> suggest(@PathVariable String id, @ModelAttribute People form, Viewer viewer, WebSession session) {
        return changed(
                id,
                form,
                viewer,
                session,
                (gathering, before) -> lookup.withSuggested(gathering, before, form.countOr(10)));
    }

    @PostMapping("/participants/remove")
    Mono<Rendering> remove(@PathVariable String id, @ModelAttribute People form, Viewer viewer, WebSession session) {
        GatheringId gathering = new GatheringId(id);
        viewer.require(Role.MANAGER);
        return desk.participants(gathering)
                .flatMap(before -> desk.invite(
                        gathering,
                        form.version(),
                        before.stream()
                                .filter(one -> !one.member().value().equals(form.member()))
                                .toList(),
                        viewer))
                .doOnNext(version -> Flash.success(session, "gathering.people.removed"))
                .map(version -> GatheringPages.to(gathering, "participants"));
    }

    @PostMapping("/participants/propose")
    Mono<Rendering> propose(@PathVariable String id, @ModelAttribute People form, Viewer viewer, WebSession session) {
        GatheringId gathering = new GatheringId(id);
        viewer.require(Role.MANAGER);
        int most = form.perOrganization() == null ? 2 : form.perOrganization();
        return desk.find(gathering, viewer)
                .zipWith(desk.participants(gathering))
                .flatMap(both -> {
                    List<String> mandatory = both.getT2().stream()
                            .map(one -> one.member().value())
                            .toList();
                    int count = Math.max(form.countOr(30), mandatory.size());
                    return proposals
                            .propose(both.getT1(), new ProposalOrder(count, Map.of(), most, mandatory, List.of()))
                            .flatMap(plan -> desk.invite(
                                            gathering, form.version(), lookup.withProposed(both.getT2(), plan), viewer)
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
                .map(version -> GatheringPages.to(gathering, "participants"));
    }

    @PostMapping("/plan")
    Mono<Rendering> plan(@PathVariable String id, @ModelAttribute Order order, Viewer viewer) {
        GatheringId gathering = new GatheringId(id);
        return planning.start(gathering, order.version(), new PlanOrder(order.seconds(), null, order.seed()), viewer)
                .map(event -> GatheringPages.to(gathering, "overview"));
    }

    @PostMapping("/plan/cancel")
    Rendering cancel(@PathVariable String id, Viewer viewer, WebSession session) {
        GatheringId gathering = new GatheringId(id);
        planning.cancel(gathering, viewer);
        Flash.success(session, "gathering.plan.cancelled");
        return GatheringPages.to(gathering, "overview");
    }

    @PostMapping("/meetings/lock")
    Mono<Rendering> lock(@PathVariable String id, @ModelAttribute Lock lock, Viewer viewer) {
        GatheringId gathering = new GatheringId(id);
        return byHand.lock(gathering, lock.version(), lock.meeting(), lock.locked(), viewer)
                .map(version -> GatheringPages.to(gathering, "agenda"));
    }

    private Mono<Rendering> changed(String id, People form, Viewer viewer, WebSession session, Addition addition) {
        GatheringId gathering = new GatheringId(id);
        viewer.require(Role.MANAGER);
        return desk.find(gathering, viewer)
                .zipWith(desk.participants(gathering))
                .flatMap(both -> addition.of(both.getT1().gathering(), both.getT2())
                        .flatMap(after -> desk.invite(gathering, form.version(), after, viewer)
                                .doOnNext(version -> Flash.success(
                                        session,
                                        "gathering.people.added",
                                        Integer.toString(
                                                after.size() - both.getT2().size())))))
                .map(version -> GatheringPages.to(gathering, "participants"));
    }

    @FunctionalInterface
    private interface Addition {

        Mono<List<Invitation>> of(Gathering gathering, List<Invitation> before);
    }
}
