package org.digitalwings.app.gathering.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.gathering.AgendaEntry;
import org.digitalwings.app.gathering.Finding;
import org.digitalwings.app.gathering.FindingWords;
import org.digitalwings.app.gathering.WhyNotTogether;
import org.digitalwings.app.web.Languages;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.matching.community.MemberId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says why two participants do not meet; for managers. */
@RestController
@Tag(name = "gatherings")
class WhyEndpoint {

    private static final String PREFIX = "gathering.finding.why.";

    private final WhyNotTogether why;
    private final FindingWords words;

    WhyEndpoint(WhyNotTogether why, FindingWords words) {
        this.why = why;
        this.words = words;
    }

    /**
     * A reason.
     *
     * @param code such as {@code limit-reached}
     * @param members ids of those whom it is about
     * @param details what else fills the sentence: numbers, meetings
     * @param words the sentence in the caller's language
     */
    record ReasonView(String code, List<String> members, List<String> details, String words) {}

    /**
     * The answer.
     *
     * @param together their meetings, or the rounds at one table
     * @param reasons what keeps them from meeting, none where they meet
     */
    record WhyView(List<AgendaEntry> together, List<ReasonView> reasons) {}

    @GetMapping("/api/gatherings/{id}/why-not")
    @Operation(summary = "Why two participants do not meet: the rule, or the price of letting them meet")
    Mono<WhyView> whyNot(
            @PathVariable String id,
            @RequestParam String a,
            @RequestParam String b,
            Viewer viewer,
            ServerWebExchange exchange) {
        Locale locale = Languages.of(exchange);
        return why.ask(new GatheringId(id), new MemberId(a), new MemberId(b), viewer)
                .map(answer -> new WhyView(
                        answer.together(),
                        answer.reasons().stream()
                                .map(reason -> view(reason, locale))
                                .toList()));
    }

    private ReasonView view(Finding reason, Locale locale) {
        return new ReasonView(
                reason.key().replace(PREFIX, ""), reason.members(), reason.details(), words.say(reason, locale));
    }
}
