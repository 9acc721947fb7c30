package org.digitalwings.app.introduction.web;

import java.util.List;
import java.util.Objects;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.introduction.AskedText;
import org.digitalwings.app.introduction.IntroductionDesk;
import org.digitalwings.app.introduction.IntroductionSight;
import org.digitalwings.app.suggestion.MemberChoice;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
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

/** Where a member asks for an introduction to another. */
@Controller
class AskingPages {

    private final IntroductionDesk desk;
    private final IntroductionSight sight;
    private final MemberChoice choice;

    AskingPages(IntroductionDesk desk, IntroductionSight sight, MemberChoice choice) {
        this.desk = desk;
        this.sight = sight;
        this.choice = choice;
    }

    /**
     * What was typed. Not a record: whoever prints it prints no text.
     */
    private static final class Typed {

        private final String text;
        private final String through;

        private Typed(String text, String through) {
            this.text = text;
            this.through = through;
        }

        private static Typed of(MultiValueMap<String, String> form) {
            return new Typed(
                    Objects.requireNonNullElse(form.getFirst("text"), ""),
                    Objects.requireNonNullElse(form.getFirst("through"), "").strip());
        }
    }

    @GetMapping("/members/{id}/introductions/new")
    Mono<Rendering> form(@PathVariable MemberId id, @RequestParam("to") MemberId to, Viewer viewer) {
        Typed nothing = new Typed("", "");
        return desk.check(viewer, id, to)
                .then(Mono.fromSupplier(() -> page(id, to, viewer, nothing, null)))
                .onErrorResume(
                        Problem.class,
                        problem -> problem.kind() == ProblemKind.FORBIDDEN
                                ? Mono.error(problem)
                                : Mono.fromSupplier(() -> page(id, to, viewer, nothing, problem)));
    }

    @PostMapping("/members/{id}/introductions/new")
    Mono<Rendering> ask(
            @PathVariable MemberId id, @RequestParam("to") MemberId to, Viewer viewer, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Typed::of)
                .flatMap(typed -> through(typed)
                        .flatMap(through ->
                                desk.ask(viewer, id, to, typed.text, through.isEmpty() ? null : through.getFirst()))
                        .flatMap(asked -> exchange.getSession()
                                .doOnNext(session -> Flash.success(
                                        session,
                                        "introduction.done.asked",
                                        asked.to().name()))
                                .map(session -> IntroductionPages.toList(id)))
                        .onErrorResume(
                                Problem.class,
                                problem -> problem.kind() == ProblemKind.FORBIDDEN
                                        ? Mono.error(problem)
                                        : Mono.fromSupplier(() -> page(id, to, viewer, typed, problem))));
    }

    /** The member that was typed as the one between, none where nothing was typed. */
    private Mono<List<MemberId>> through(Typed typed) {
        if (typed.through.isEmpty()) {
            return Mono.just(List.of());
        }
        return choice.find(typed.through).map(found -> {
            if (found.size() != 1) {
                throw Problem.of(
                        ProblemKind.INVALID,
                        found.isEmpty()
                                ? "introduction.problem.through-nobody"
                                : "introduction.problem.through-several",
                        "%d members are called '%s': give the whole name or the id of one."
                                .formatted(found.size(), typed.through),
                        typed.through);
            }
            return found.stream().map(Member::id).toList();
        });
    }

    /** The form as it was typed; nothing to fill in where what is in the way is not what was typed. */
    private Rendering page(MemberId id, MemberId to, Viewer viewer, Typed typed, @Nullable Problem problem) {
        boolean closed = problem != null && problem.kind() != ProblemKind.INVALID;
        var page = Rendering.view("introduction/ask")
                .status(problem == null ? HttpStatus.OK : problem.kind().status())
                .modelAttribute("from", sight.link(id))
                .modelAttribute("to", sight.link(to))
                .modelAttribute(
                        "behalf",
                        viewer.members().stream()
                                .filter(other -> !other.equals(id) && !other.equals(to))
                                .map(sight::link)
                                .toList())
                .modelAttribute("text", typed.text)
                .modelAttribute("through", typed.through)
                .modelAttribute("most", AskedText.MOST)
                .modelAttribute("closed", closed || id.equals(to));
        if (problem != null) {
            page.modelAttribute("problem", problem);
        }
        return page.build();
    }
}
