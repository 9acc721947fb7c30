package org.digitalwings.app.gathering.web;

import java.util.Locale;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.gathering.FindingWords;
import org.digitalwings.app.gathering.WhyNotTogether;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.matching.community.MemberId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page that says why two participants do not meet; for managers. */
@Controller
class WhyPages {

    private final GatheringFrame frame;
    private final WhyNotTogether why;
    private final FindingWords words;

    WhyPages(GatheringFrame frame, WhyNotTogether why, FindingWords words) {
        this.frame = frame;
        this.why = why;
        this.words = words;
    }

    @GetMapping("/gatherings/{id}/why-not")
    Mono<Rendering> ask(@PathVariable String id, Viewer viewer, Locale locale, ServerWebExchange exchange) {
        viewer.require(Role.MANAGER);
        GatheringId gathering = new GatheringId(id);
        Fields form = Fields.sent(exchange.getRequest().getQueryParams());
        Mono<Rendering.Builder<?>> page = Mono.defer(() -> frame.tab(gathering, "why", form, viewer, locale));
        if (form.value("a").isEmpty() || form.value("b").isEmpty()) {
            return page.map(Rendering.Builder::build);
        }
        return why.ask(gathering, new MemberId(form.value("a")), new MemberId(form.value("b")), viewer)
                .flatMap(answer -> page.map(shown -> shown.modelAttribute("answer", answer)
                        .modelAttribute("told", words.say(answer.reasons(), locale))
                        .build()))
                .onErrorResume(Problem.class, problem -> {
                    if (problem.kind() != ProblemKind.INVALID) {
                        return Mono.error(problem);
                    }
                    form.wrong("b", problem.key(), problem.arguments().toArray());
                    return page.map(
                            shown -> shown.status(HttpStatus.BAD_REQUEST).build());
                });
    }
}
