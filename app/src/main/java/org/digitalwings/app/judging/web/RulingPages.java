package org.digitalwings.app.judging.web;

import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.judging.JudgingOrder;
import org.digitalwings.app.judging.RulingDesk;
import org.digitalwings.app.judging.RulingDesk.Choice;
import org.digitalwings.app.judging.RulingDesk.Pair;
import org.digitalwings.app.judging.RulingDesk.Standing;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The page of a judge and an entry, where managers fix or forbid the pair. It works without scripts. */
@Controller
class RulingPages {

    private final RulingDesk desk;

    RulingPages(RulingDesk desk) {
        this.desk = desk;
    }

    /**
     * A pressed button.
     *
     * @param rule {@code fixed} or {@code forbidden}; empty to take back what was ruled
     */
    record Pressed(
            String judge,
            String entry,
            @Nullable String rule,
            @Nullable String reason,
            long version) {}

    /** How a pair stands; where several can be meant by what was typed, which one. */
    @GetMapping("/judging/{year}/pair")
    Mono<Rendering> page(
            @PathVariable("year") int year,
            @RequestParam(defaultValue = "") String judge,
            @RequestParam(defaultValue = "") String entry,
            Viewer viewer) {
        return desk.choice(year, judge, entry, viewer)
                .flatMap(choice -> choice.isOne() ? standing(year, choice, viewer) : asked(choice, judge, entry))
                .map(page -> page.modelAttribute("year", Integer.toString(year)).build());
    }

    private Mono<Rendering.Builder<?>> standing(int year, Choice choice, Viewer viewer) {
        Pair pair = new Pair(
                choice.entrants().getFirst().entry().id(),
                choice.judges().getFirst().id());
        return desk.standing(year, pair, viewer)
                .map(standing -> Rendering.view("judging/pair")
                        .modelAttribute("pair", standing)
                        .modelAttribute("holding", standing.holding().stream().toList()));
    }

    private static Mono<Rendering.Builder<?>> asked(Choice choice, String judge, String entry) {
        return Mono.just(Rendering.view("judging/pair")
                .modelAttribute("choice", choice)
                .modelAttribute("judge", judge)
                .modelAttribute("entry", entry));
    }

    @PostMapping("/judging/{year}/pair")
    Mono<Rendering> press(
            @PathVariable("year") int year, @ModelAttribute Pressed pressed, Viewer viewer, WebSession session) {
        return Mono.defer(() -> done(year, pressed, viewer))
                .doOnNext(standing -> Flash.success(
                        session,
                        standing.holding()
                                .map(ruling -> "judging.ruled." + ruling.kind().code())
                                .orElse("judging.ruled.free")))
                .then()
                .onErrorResume(
                        RulingPages::canBeMended,
                        problem -> Mono.fromRunnable(() -> Flash.warning(session, (Problem) problem)))
                .thenReturn(Rendering.redirectTo("/judging/%d/pair?judge=%s&entry=%s"
                                .formatted(
                                        year, OrderForm.encoded(pressed.judge()), OrderForm.encoded(pressed.entry())))
                        .build());
    }

    private Mono<Standing> done(int year, Pressed pressed, Viewer viewer) {
        Pair pair = new Pair(pressed.entry(), JudgingOrder.member(pressed.judge()));
        String rule = pressed.rule() == null ? "" : pressed.rule();
        String reason = pressed.reason() == null ? "" : pressed.reason();
        return rule.isEmpty()
                ? desk.takeBack(year, pair, pressed.version(), viewer)
                : desk.rule(year, pair, RulingEndpoint.kind(rule), reason, pressed.version(), viewer);
    }

    private static boolean canBeMended(Throwable error) {
        return error instanceof Problem problem
                && (problem.kind() == ProblemKind.INVALID || problem.kind() == ProblemKind.STALE);
    }
}
