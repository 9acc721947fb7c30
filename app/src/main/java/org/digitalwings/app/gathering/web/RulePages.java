package org.digitalwings.app.gathering.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.gathering.GatheringDesk;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.app.gathering.PairRule;
import org.digitalwings.app.gathering.RoundtableRules;
import org.digitalwings.app.gathering.Rules;
import org.digitalwings.app.gathering.SessionRules;
import org.digitalwings.app.web.Flash;
import org.digitalwings.graph.gathering.GatheringId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The forms on a gathering's tab of rules: decisions about pairs, and the tables of a roundtable; for managers. */
@Controller
@RequestMapping("/gatherings/{id}")
class RulePages {

    private static final String TAB = "rules";

    private final GatheringDesk desk;
    private final GatheringJson json;
    private final GatheringFrame frame;
    private final Terms terms;

    RulePages(GatheringDesk desk, GatheringJson json, GatheringFrame frame, Terms terms) {
        this.desk = desk;
        this.json = json;
        this.frame = frame;
        this.terms = terms;
    }

    @PostMapping("/pairs")
    Mono<Rendering> decide(
            @PathVariable String id, Viewer viewer, Locale locale, ServerWebExchange exchange, WebSession session) {
        return sent(id, viewer, locale, exchange, session, (rules, form) -> Mono.just(decided(rules, form)));
    }

    @PostMapping("/pairs/remove")
    Mono<Rendering> undecide(
            @PathVariable String id, Viewer viewer, Locale locale, ServerWebExchange exchange, WebSession session) {
        return sent(id, viewer, locale, exchange, session, (rules, form) -> Mono.just(undecided(rules, form)));
    }

    @PostMapping("/tables")
    Mono<Rendering> tables(
            @PathVariable String id, Viewer viewer, Locale locale, ServerWebExchange exchange, WebSession session) {
        return sent(
                id,
                viewer,
                locale,
                exchange,
                session,
                (rules, form) -> terms.known(null).map(known -> switch (rules) {
                    case SessionRules s -> s;
                    case RoundtableRules r -> TablesForm.read(r, form, known);
                }));
    }

    private Mono<Rendering> sent(
            String id, Viewer viewer, Locale locale, ServerWebExchange exchange, WebSession session, Change change) {
        return frame.sent(id, TAB, viewer, locale, exchange, form -> changed(id, form, viewer, session, change));
    }

    private Mono<Rendering> changed(String id, Fields form, Viewer viewer, WebSession session, Change change) {
        GatheringId gathering = new GatheringId(id);
        return desk.find(gathering, viewer)
                .flatMap(summary -> change.of(json.rules(summary.gathering()), form)
                        .filter(rules -> form.isFine())
                        .flatMap(rules ->
                                desk.edit(summary.gathering().withRules(json.write(rules), form.version()), viewer)))
                .doOnNext(edited -> Flash.success(session, "gathering.rules.saved"))
                .map(edited -> GatheringFrame.to(gathering, TAB));
    }

    private static Rules decided(Rules rules, Fields form) {
        String first = form.required("first");
        String second = form.required("second");
        if (first.equals(second)) {
            form.wrong("second", "gathering.fault.same-two");
            return rules;
        }
        return switch (rules) {
            case SessionRules session ->
                session.with(new PairRule(first, second, PairRule.Kind.of(form.value("rule", "never"))));
            case RoundtableRules roundtable -> {
                Set<List<String>> apart = new HashSet<>(without(roundtable.apart(), first, second));
                apart.add(List.of(first, second));
                yield roundtable.withApart(apart);
            }
        };
    }

    private static Rules undecided(Rules rules, Fields form) {
        String first = form.required("first");
        String second = form.required("second");
        return switch (rules) {
            case SessionRules session -> {
                List<PairRule> pairs = new ArrayList<>(session.pairs());
                pairs.removeIf(rule -> rule.isAbout(first, second));
                yield session.withPairs(pairs);
            }
            case RoundtableRules roundtable -> roundtable.withApart(without(roundtable.apart(), first, second));
        };
    }

    private static Set<List<String>> without(Set<List<String>> apart, String first, String second) {
        Set<List<String>> others = new HashSet<>(apart);
        others.removeIf(pair -> pair.contains(first) && pair.contains(second));
        return others;
    }

    @FunctionalInterface
    private interface Change {

        Mono<Rules> of(Rules rules, Fields form);
    }
}
