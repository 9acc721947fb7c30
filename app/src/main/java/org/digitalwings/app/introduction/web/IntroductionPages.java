package org.digitalwings.app.introduction.web;

import java.util.List;
import java.util.Objects;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.introduction.IntroductionDesk;
import org.digitalwings.app.introduction.IntroductionSight;
import org.digitalwings.app.introduction.SeenIntroduction;
import org.digitalwings.app.introduction.SeenIntroduction.Side;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.exchange.Introduction;
import org.digitalwings.graph.profile.MemberLink;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Where a member's introductions are listed and answered. The pages work without scripts. */
@Controller
class IntroductionPages {

    private static final int DONE = 50;

    private final IntroductionDesk desk;
    private final IntroductionSight sight;

    IntroductionPages(IntroductionDesk desk, IntroductionSight sight) {
        this.desk = desk;
        this.sight = sight;
    }

    /** A line of the managers' page. */
    record Line(Introduction introduction, MemberLink from, MemberLink to) {}

    /** The viewer's own; managers see those of all. */
    @GetMapping("/introductions")
    Mono<Rendering> start(@RequestParam(defaultValue = "false") boolean all, Viewer viewer) {
        if (!viewer.members().isEmpty() && !all) {
            return Mono.just(toList(viewer.members().getFirst()));
        }
        if (!viewer.isManager()) {
            return Mono.just(Rendering.view("introduction/all")
                    .modelAttribute("lines", List.of())
                    .build());
        }
        return desk.latest(viewer)
                .map(latest -> Rendering.view("introduction/all")
                        .modelAttribute(
                                "lines",
                                latest.stream()
                                        .map(one -> new Line(one, sight.link(one.from()), sight.link(one.to())))
                                        .toList())
                        .build());
    }

    @GetMapping("/members/{id}/introductions")
    Mono<Rendering> list(@PathVariable MemberId id, Viewer viewer) {
        return page(id, viewer, null);
    }

    @PostMapping("/members/{id}/introductions/{introduction}/{answer}")
    Mono<Rendering> answer(
            @PathVariable MemberId id,
            @PathVariable String introduction,
            @PathVariable String answer,
            Viewer viewer,
            ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> {
            String version = Objects.requireNonNullElse(form.getFirst("version"), "");
            long seen = version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
            return Mono.fromSupplier(() -> AnswerForm.of(answer, form.getFirst("reason")))
                    .flatMap(given -> desk.answer(viewer, id, introduction, seen, given))
                    .flatMap(done -> exchange.getSession()
                            .doOnNext(session -> Flash.success(
                                    session,
                                    "introduction.done."
                                            + done.introduction().status().code()))
                            .map(session -> toList(id)))
                    .onErrorResume(Problem.class, problem -> again(id, viewer, problem));
        });
    }

    /** Shows the list as it is now, and what is in the way. */
    private Mono<Rendering> again(MemberId id, Viewer viewer, Problem problem) {
        return problem.kind() == ProblemKind.FORBIDDEN || problem.kind() == ProblemKind.NOT_FOUND
                ? Mono.error(problem)
                : page(id, viewer, problem);
    }

    private Mono<Rendering> page(MemberId id, Viewer viewer, @Nullable Problem problem) {
        return desk.of(viewer, id).map(all -> {
            var page = Rendering.view("introduction/list")
                    .status(problem == null ? HttpStatus.OK : problem.kind().status())
                    .modelAttribute("member", sight.link(id))
                    .modelAttribute(
                            "others",
                            viewer.members().stream()
                                    .filter(other -> !other.equals(id))
                                    .map(sight::link)
                                    .toList())
                    .modelAttribute("received", open(all, Side.ASKED))
                    .modelAttribute("sent", open(all, Side.ASKER))
                    .modelAttribute("between", open(all, Side.BETWEEN))
                    .modelAttribute(
                            "done",
                            all.stream()
                                    .filter(seen -> !seen.isOpen())
                                    .limit(DONE)
                                    .toList())
                    .modelAttribute("reasons", AnswerForm.REASONS);
            if (problem != null) {
                page.modelAttribute("problem", problem);
            }
            return page.build();
        });
    }

    private static List<SeenIntroduction> open(List<SeenIntroduction> all, Side side) {
        return all.stream().filter(seen -> seen.isOpen() && seen.side() == side).toList();
    }

    /** Leads to a member's list. */
    static Rendering toList(MemberId id) {
        return Rendering.redirectTo(UriComponentsBuilder.fromPath("/members/{id}/introductions")
                        .encode()
                        .buildAndExpand(id.value())
                        .toUriString())
                .build();
    }
}
