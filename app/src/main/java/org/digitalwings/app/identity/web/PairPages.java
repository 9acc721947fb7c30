package org.digitalwings.app.identity.web;

import java.util.List;
import java.util.Objects;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.identity.ExaminedPair;
import org.digitalwings.app.identity.IdentityDesk;
import org.digitalwings.app.identity.IdentityLists;
import org.digitalwings.app.identity.MergeRequest;
import org.digitalwings.app.identity.PairId;
import org.digitalwings.app.identity.PairQueue;
import org.digitalwings.app.member.MergedMemberException;
import org.digitalwings.app.web.EntityTags;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Languages;
import org.digitalwings.app.web.Problem;
import org.digitalwings.graph.identity.Decision;
import org.digitalwings.graph.identity.RecordedMerge;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Two members side by side, and what is decided of them; then the next pair. */
@Controller
class PairPages {

    private final IdentityDesk desk;
    private final IdentityLists lists;
    private final PairQueue queue;
    private final MessageSource messages;

    PairPages(IdentityDesk desk, IdentityLists lists, PairQueue queue, MessageSource messages) {
        this.desk = desk;
        this.lists = lists;
        this.queue = queue;
        this.messages = messages;
    }

    @GetMapping("/identity/pairs/{one}/{other}")
    Mono<Rendering> pair(
            @PathVariable String one, @PathVariable String other, Viewer viewer, ServerWebExchange exchange) {
        PairId id = PairId.of(new MemberId(one), new MemberId(other));
        return desk.examine(id, viewer)
                .map(pair -> page(pair, exchange))
                .onErrorResume(
                        MergedMemberException.class,
                        merged -> Mono.just(Rendering.redirectTo("/members/" + merged.kept())
                                .build()));
    }

    private Rendering page(ExaminedPair pair, ServerWebExchange exchange) {
        var words = new MemberWords(messages, Languages.of(exchange));
        var view = PairView.of(pair);
        return Rendering.view("identity/pair")
                .modelAttribute("view", view)
                .modelAttribute("pair", pair)
                .modelAttribute("rows", Comparison.of(pair, words))
                .modelAttribute(
                        "choices",
                        List.of(
                                MergePreview.of(pair.one(), pair.other(), words, !pair.otherIsRicher()),
                                MergePreview.of(pair.other(), pair.one(), words, pair.otherIsRicher())))
                .modelAttribute(
                        "canMerge",
                        !view.reasons().isEmpty()
                                && view.one().invented() == view.other().invented()
                                && pair.said() != Decision.NEVER)
                .modelAttribute("open", queue.open())
                .modelAttribute("tab", view.state())
                .modelAttribute(
                        "nextPair",
                        lists.next(pair.id()).map(PairPages::address).orElse("/identity"))
                .build();
    }

    @PostMapping("/identity/pairs/{one}/{other}")
    Mono<Rendering> decide(
            @PathVariable String one, @PathVariable String other, Viewer viewer, ServerWebExchange exchange) {
        PairId id = PairId.of(new MemberId(one), new MemberId(other));
        // Before it is decided, while the pair still has its place in the queue.
        String next = lists.next(id).map(PairPages::address).orElse("/identity");
        return exchange.getFormData()
                .flatMap(form -> Mono.defer(() -> decide(id, form, viewer)))
                .zipWith(exchange.getSession())
                .map(done -> {
                    Flash.add(done.getT2(), done.getT1());
                    boolean stays = done.getT1().key().equals("identity.taken-back");
                    return Rendering.redirectTo(stays ? address(id) : next).build();
                })
                .onErrorResume(Problem.class, problem -> Told.at(address(id), problem, exchange));
    }

    private Mono<Flash> decide(PairId id, MultiValueMap<String, String> form, Viewer viewer) {
        String asked = Objects.requireNonNullElse(form.getFirst("decision"), "");
        return switch (asked) {
            case "keep-one" -> merge(id.one(), id.other(), form, viewer);
            case "keep-other" -> merge(id.other(), id.one(), form, viewer);
            case "never" ->
                desk.decide(id, Decision.NEVER, version(form, "version"), viewer)
                        .thenReturn(said("identity.never.said"));
            case "later" ->
                desk.decide(id, Decision.LATER, version(form, "version"), viewer)
                        .thenReturn(said("identity.later.said"));
            case "take-back" ->
                desk.takeBack(id, version(form, "version"), viewer).thenReturn(said("identity.taken-back"));
            default ->
                Mono.error(PairParameters.unknown("decision", asked, "keep-one, keep-other, never, later, take-back"));
        };
    }

    private Mono<Flash> merge(MemberId kept, MemberId gone, MultiValueMap<String, String> form, Viewer viewer) {
        return Mono.fromSupplier(() -> new MergeRequest(
                        kept, version(form, "version-" + kept), gone, version(form, "version-" + gone)))
                .flatMap(request -> desk.merge(request, viewer))
                .map(PairPages::merged);
    }

    private static Flash merged(RecordedMerge merge) {
        return new Flash(Flash.Level.SUCCESS, "identity.merged", List.of(merge.goneName(), merge.keptName()));
    }

    private static long version(MultiValueMap<String, String> form, String field) {
        @Nullable String sent = form.getFirst(field);
        return EntityTags.version(sent == null ? null : "\"" + sent + "\"");
    }

    private static Flash said(String key) {
        return new Flash(Flash.Level.SUCCESS, key, List.of());
    }

    static String address(PairId pair) {
        return UriComponentsBuilder.fromPath("/identity/pairs")
                .pathSegment(pair.one().value(), pair.other().value())
                .encode()
                .build()
                .toUriString();
    }
}
