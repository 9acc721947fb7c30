package org.digitalwings.app.judging.web;

import java.util.List;
import java.util.stream.Collectors;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.judging.JudgingDesk;
import org.digitalwings.app.judging.JudgingOrder;
import org.digitalwings.app.judging.Proposal;
import org.digitalwings.app.judging.RulingDesk;
import org.digitalwings.app.suggestion.MemberChoice;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.competition.Edition;
import org.digitalwings.graph.competition.Edition.Track;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page where managers have judges proposed and accept them. It works without scripts. */
@Controller
class JudgingPages {

    private static final int SHOWN = 50;
    private static final int MOST_ROWS = 200;

    private final JudgingDesk desk;
    private final RulingDesk rulings;
    private final MemberChoice members;

    JudgingPages(JudgingDesk desk, RulingDesk rulings, MemberChoice members) {
        this.desk = desk;
        this.rulings = rulings;
        this.members = members;
    }

    /** What the page shows beside the editions. */
    private record Shown(
            int year,
            int from,
            JudgingOrder order,
            String typed,
            @Nullable Proposal proposal,
            @Nullable Problem problem) {

        static Shown of(int year, Problem problem) {
            return new Shown(year, 0, JudgingOrder.USUAL, "", null, problem);
        }
    }

    @GetMapping("/judging")
    Mono<Rendering> start(Viewer viewer) {
        return desk.editions()
                .map(editions -> editions.isEmpty()
                        ? Rendering.view("judging/judging")
                                .modelAttribute("editions", List.of())
                                .build()
                        : Rendering.redirectTo("/judging/" + editions.getFirst().year())
                                .build());
    }

    @GetMapping("/judging/{year}")
    Mono<Rendering> page(
            @PathVariable("year") int year,
            @RequestParam(name = "proposal", defaultValue = "") String id,
            @RequestParam(name = "from", defaultValue = "0") int from,
            @RequestParam MultiValueMap<String, String> sent,
            Viewer viewer) {
        return Mono.defer(() -> {
            try {
                if (id.isEmpty()) {
                    OrderForm form = new OrderForm(sent);
                    return page(new Shown(year, 0, form.order(), form.text("find"), null, null), viewer);
                }
                Proposal proposal = desk.find(year, id, viewer);
                return page(new Shown(year, Math.max(0, from), proposal.order(), "", proposal, null), viewer);
            } catch (Problem problem) {
                return page(Shown.of(year, problem), viewer);
            }
        });
    }

    /** Members by what was typed, to name as judges: a part of the page. */
    @GetMapping("/judging/judges")
    Mono<Rendering> judges(@RequestParam(name = "find", defaultValue = "") String typed) {
        return members.find(typed)
                .map(found -> Rendering.view("judging/parts :: found")
                        .modelAttribute("typed", typed)
                        .modelAttribute("found", found)
                        .build());
    }

    /** Makes a proposal; while judges are being named, leads to the page with those named so far. */
    @PostMapping("/judging/{year}")
    Mono<Rendering> propose(@PathVariable("year") int year, Viewer viewer, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(OrderForm::new)
                .flatMap(form -> form.isNaming()
                        ? Mono.just(form.address(year))
                        : desk.propose(year, form.order(), viewer)
                                .map(proposal -> "/judging/%d?proposal=%s".formatted(year, proposal.id())))
                .map(address -> Rendering.redirectTo(address).build())
                .onErrorResume(
                        Problem.class,
                        problem -> problem.kind() == ProblemKind.NOT_FOUND
                                        && problem.key().startsWith("judging")
                                ? Mono.error(problem)
                                : page(Shown.of(year, problem), viewer));
    }

    @PostMapping("/judging/{year}/accept")
    Mono<Rendering> accept(@PathVariable("year") int year, Viewer viewer, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(OrderForm::new)
                .flatMap(form -> desk.accept(year, form.text("proposal"), form.number("version", 0), viewer))
                .flatMap(accepted -> exchange.getSession()
                        .doOnNext(session -> Flash.success(
                                session,
                                "judging.accepted",
                                Integer.toString(accepted.assignments().size())))
                        .map(session -> Rendering.redirectTo("/judging/" + year).build()))
                .onErrorResume(Problem.class, problem -> page(Shown.of(year, problem), viewer));
    }

    private Mono<Rendering> page(Shown shown, Viewer viewer) {
        return desk.accepted(shown.year(), viewer)
                .flatMap(accepted -> Mono.zip(
                                desk.editions(),
                                panels(shown, accepted, viewer),
                                rulings.holding(shown.year(), viewer),
                                members.find(shown.typed()))
                        .map(found -> rendering(shown, accepted, found.getT1())
                                .modelAttribute("panels", found.getT2())
                                .modelAttribute(
                                        "rulings",
                                        found.getT3().stream().limit(MOST_ROWS).toList())
                                .modelAttribute("ruled", found.getT3().size())
                                .modelAttribute("typed", shown.typed())
                                .modelAttribute("found", found.getT4())
                                .modelAttribute(
                                        "added", desk.members(shown.order().added()))
                                .modelAttribute(
                                        "excluded", desk.members(shown.order().excluded()))
                                .build()));
    }

    /** What was accepted stands back where a proposal is shown. */
    private Mono<List<JudgingDesk.Panel>> panels(Shown shown, JudgingDesk.Accepted accepted, Viewer viewer) {
        return shown.proposal() == null ? desk.panels(accepted, viewer) : Mono.just(List.of());
    }

    private static Rendering.Builder<?> rendering(Shown shown, JudgingDesk.Accepted accepted, List<Edition> editions) {
        Problem problem = shown.problem();
        List<Track> tracks = editions.stream()
                .filter(edition -> edition.year() == shown.year())
                .map(Edition::tracks)
                .flatMap(List::stream)
                .toList();
        var page = Rendering.view("judging/judging")
                .status(problem == null ? HttpStatus.OK : problem.kind().status())
                .modelAttribute("editions", editions)
                .modelAttribute("year", Integer.toString(shown.year()))
                .modelAttribute("tracks", tracks)
                .modelAttribute(
                        "trackOf", tracks.stream().collect(Collectors.toMap(Track::code, track -> track, (a, b) -> a)))
                .modelAttribute("accepted", accepted)
                .modelAttribute("order", shown.order());
        if (problem != null) {
            page.modelAttribute("problem", problem);
        }
        Proposal proposal = shown.proposal();
        if (proposal != null) {
            int end = Math.min(proposal.entries().size(), shown.from() + SHOWN);
            page.modelAttribute("proposal", proposal)
                    .modelAttribute("rows", proposal.entries().subList(Math.min(shown.from(), end), end))
                    .modelAttribute(
                            "conflicts",
                            proposal.conflicts().stream().limit(MOST_ROWS).toList())
                    .modelAttribute("from", shown.from())
                    .modelAttribute("next", end < proposal.entries().size() ? end : 0);
        }
        return page;
    }
}
