package org.digitalwings.app.suggestion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.suggestion.Regards;
import org.digitalwings.app.suggestion.Suggestions;
import org.digitalwings.app.web.CursorPage;
import org.digitalwings.graph.exchange.Stance;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Suggestions to a member, and what it thinks of them. */
@RestController
@RequestMapping("/api/members/{id}")
@Tag(name = "suggestions")
class SuggestionEndpoint {

    private final Suggestions suggestions;
    private final Regards regards;
    private final Wording wording;
    private final Clock clock;

    SuggestionEndpoint(Suggestions suggestions, Regards regards, Wording wording, Clock clock) {
        this.suggestions = suggestions;
        this.regards = regards;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * A member that was saved, passed or blocked.
     *
     * @param stance {@code saved}, {@code passed} or {@code blocked}
     */
    record RegardView(String stance, SuggestionView.MemberView member) {}

    @GetMapping("/suggestions")
    @Operation(summary = "Whom the member should meet, best first, each with its score, reasons and explanation")
    Mono<CursorPage<SuggestionView>> suggestions(
            @PathVariable MemberId id,
            @ParameterObject @ModelAttribute WishForm wish,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer,
            Locale locale) {
        return suggestions
                .page(viewer, id, wish.wish(clock), size, after)
                .map(found -> new CursorPage<>(
                        found.result().items().stream()
                                .map(suggestion -> wording.suggestion(suggestion, found.community(), locale))
                                .toList(),
                        found.result().next()));
    }

    @GetMapping("/suggestions/{other}")
    @Operation(summary = "Why another member is or is not suggested")
    Mono<VerdictView> verdict(
            @PathVariable MemberId id,
            @PathVariable MemberId other,
            @ParameterObject @ModelAttribute WishForm wish,
            Viewer viewer,
            Locale locale) {
        return suggestions
                .judge(viewer, id, wish.wish(clock), other)
                .map(found -> wording.verdict(found.result(), found.community(), locale));
    }

    @GetMapping("/ties")
    @Operation(summary = "Whom the member saved, passed or blocked")
    List<RegardView> ties(@PathVariable MemberId id, Viewer viewer, Locale locale) {
        return regards.of(viewer, id).stream()
                .map(regard -> new RegardView(WishForm.code(regard.stance()), wording.member(regard.member(), locale)))
                .toList();
    }

    @PostMapping("/ties/{stance}/{other}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Saves, passes or blocks another member; doing it again changes nothing")
    Mono<Void> take(
            @PathVariable MemberId id, @PathVariable String stance, @PathVariable MemberId other, Viewer viewer) {
        return regards.take(viewer, id, WishForm.constant(Stance.class, "stance", stance), other);
    }

    @DeleteMapping("/ties/{stance}/{other}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Undoes it; undoing what is not there changes nothing")
    Mono<Void> giveUp(
            @PathVariable MemberId id, @PathVariable String stance, @PathVariable MemberId other, Viewer viewer) {
        return regards.giveUp(viewer, id, WishForm.constant(Stance.class, "stance", stance), other);
    }
}
