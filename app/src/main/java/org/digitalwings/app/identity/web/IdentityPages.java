package org.digitalwings.app.identity.web;

import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.identity.IdentityDesk;
import org.digitalwings.app.identity.IdentityLists;
import org.digitalwings.app.identity.PairId;
import org.digitalwings.app.identity.PairQueue;
import org.digitalwings.app.member.Kinds;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.digitalwings.graph.identity.Decision;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The pages where managers see which members could be one, what was merged, and what is never the same. */
@Controller
class IdentityPages {

    private static final int PAGE = 30;

    private final IdentityDesk desk;
    private final IdentityLists lists;
    private final PairQueue queue;

    IdentityPages(IdentityDesk desk, IdentityLists lists, PairQueue queue) {
        this.desk = desk;
        this.lists = lists;
        this.queue = queue;
    }

    @GetMapping("/identity")
    Mono<Rendering> pairs(
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after) {
        var asked = PairParameters.of(outcome, kind, q, state);
        return lists.pairs(asked.filter(), after, PAGE)
                .map(page -> Rendering.view("identity/pairs")
                        .modelAttribute("asked", asked)
                        .modelAttribute("kinds", Kinds.members())
                        .modelAttribute(
                                "items", page.items().stream().map(PairView::of).toList())
                        .modelAttribute("waiting", queue.waiting())
                        .modelAttribute("open", queue.open())
                        .modelAttribute("tab", asked.filter().later() ? "later" : "open")
                        .model(Paging.of(
                                page.next() == null ? null : asked.address("/identity", page.next()),
                                after == null ? null : asked.address("/identity", null)))
                        .build());
    }

    @GetMapping("/identity/merges")
    Mono<Rendering> merges(@RequestParam(required = false) @Nullable String after) {
        return lists.merges(after, PAGE)
                .map(page -> Rendering.view("identity/merges")
                        .modelAttribute("items", page.items())
                        .modelAttribute("open", queue.open())
                        .modelAttribute("tab", "merges")
                        .model(Paging.of("/identity/merges", page.next(), after))
                        .build());
    }

    @PostMapping("/identity/merges/{id}/undo")
    Mono<Rendering> undo(@PathVariable String id, Viewer viewer, ServerWebExchange exchange) {
        return desk.undo(id, viewer)
                .zipWith(exchange.getSession())
                .map(done -> {
                    int conflicts = done.getT1().conflicts().size();
                    if (conflicts == 0) {
                        Flash.success(done.getT2(), "identity.undone");
                    } else {
                        Flash.warning(done.getT2(), "identity.undone.conflicts", Integer.toString(conflicts));
                    }
                    return Rendering.redirectTo("/identity/merges").build();
                })
                .onErrorResume(Problem.class, problem -> Told.at("/identity/merges", problem, exchange));
    }

    @GetMapping("/identity/never")
    Mono<Rendering> never(@RequestParam(required = false) @Nullable String after) {
        return lists.decided(Decision.NEVER, after, PAGE)
                .map(page -> Rendering.view("identity/never")
                        .modelAttribute("items", page.items())
                        .modelAttribute("open", queue.open())
                        .modelAttribute("tab", "never")
                        .model(Paging.of("/identity/never", page.next(), after))
                        .build());
    }

    @PostMapping("/identity/never/{one}/{other}/take-back")
    Mono<Rendering> takeBack(
            @PathVariable String one, @PathVariable String other, Viewer viewer, ServerWebExchange exchange) {
        return desk.takeBack(PairId.of(new MemberId(one), new MemberId(other)), null, viewer)
                .then(exchange.getSession())
                .map(session -> {
                    Flash.success(session, "identity.taken-back");
                    return Rendering.redirectTo("/identity/never").build();
                });
    }
}
