package org.digitalwings.app.suggestion.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.suggestion.ConflictDesk;
import org.digitalwings.app.suggestion.MemberChoice;
import org.digitalwings.app.suggestion.Regards;
import org.digitalwings.app.suggestion.Suggestions;
import org.digitalwings.app.suggestion.TopicChoice;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The pages that suggest. */
@Controller
class SuggestionPages {

    private static final int SIZE = 12;

    private final Suggestions suggestions;
    private final Regards regards;
    private final TopicChoice topics;
    private final MemberChoice members;
    private final ConflictDesk conflicts;
    private final Wording wording;
    private final Clock clock;

    SuggestionPages(
            Suggestions suggestions,
            Regards regards,
            TopicChoice topics,
            MemberChoice members,
            ConflictDesk conflicts,
            Wording wording,
            Clock clock) {
        this.suggestions = suggestions;
        this.regards = regards;
        this.topics = topics;
        this.members = members;
        this.conflicts = conflicts;
        this.wording = wording;
        this.clock = clock;
    }

    /** The viewer's own suggestions; managers choose for whom. */
    @GetMapping("/suggestions")
    Mono<Rendering> start(
            @RequestParam(required = false, defaultValue = "") String member, Viewer viewer, Locale locale) {
        if (member.isBlank() && !viewer.members().isEmpty()) {
            return Mono.just(toList(viewer.members().getFirst()));
        }
        if (!viewer.isManager()) {
            return Mono.just(Rendering.view("suggestion/choose").build());
        }
        return members.find(member)
                .map(found -> found.size() == 1
                        ? toList(found.getFirst().id())
                        : Rendering.view("suggestion/choose")
                                .modelAttribute("typed", member)
                                .modelAttribute("found", views(found, locale))
                                .build());
    }

    @GetMapping("/members/{id}/suggestions")
    Mono<Rendering> list(
            @PathVariable MemberId id,
            @ModelAttribute WishForm wish,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(name = "find", defaultValue = "") String typed,
            Viewer viewer,
            Locale locale) {
        return Mono.zip(
                        suggestions.page(viewer, id, wish.wish(clock), SIZE, after),
                        topics.topics(),
                        members.find(typed))
                .map(parts -> {
                    Community community = parts.getT1().community();
                    var page = parts.getT1().result();
                    return Rendering.view("suggestion/list")
                            .modelAttribute("member", view(community, id, locale))
                            .modelAttribute("wish", wish)
                            .modelAttribute("typed", typed)
                            .modelAttribute("found", views(parts.getT3(), locale))
                            .modelAttribute("likes", examples(community, wish.likes(), locale))
                            .modelAttribute("unlikes", examples(community, wish.unlikes(), locale))
                            .modelAttribute("kinds", codes(MemberKind.values()))
                            .modelAttribute("purposes", codes(Purpose.values()))
                            .modelAttribute("topics", parts.getT2())
                            .modelAttribute(
                                    "cards",
                                    page.items().stream()
                                            .map(item -> wording.suggestion(item, community, locale))
                                            .toList())
                            .modelAttribute("first", after == null ? "" : here(id, wish, null))
                            .modelAttribute("next", page.next() == null ? "" : here(id, wish, page.next()))
                            .modelAttribute("regards", regardViews(viewer, id, locale))
                            .build();
                });
    }

    /** Members by what was typed, to name as examples: a part of the page. */
    @GetMapping("/suggestions/examples")
    Mono<Rendering> examples(@RequestParam(name = "find", defaultValue = "") String typed, Locale locale) {
        return members.find(typed)
                .map(found -> Rendering.view("suggestion/parts :: found")
                        .modelAttribute("typed", typed)
                        .modelAttribute("found", views(found, locale))
                        .build());
    }

    private List<SuggestionView.MemberView> examples(Community community, Stream<String> ids, Locale locale) {
        return ids.map(id -> view(community, new MemberId(id), locale)).toList();
    }

    /** Why a member is or is not suggested; where several are meant, which one. */
    @GetMapping("/members/{id}/suggestions/why")
    Mono<Rendering> why(
            @PathVariable MemberId id,
            @RequestParam(defaultValue = "") String candidate,
            @ModelAttribute WishForm wish,
            Viewer viewer,
            Locale locale) {
        return members.find(candidate)
                .flatMap(found -> found.size() == 1
                        ? verdict(id, found.getFirst().id(), wish, viewer, locale)
                        : Mono.just(Rendering.view("suggestion/why")
                                .modelAttribute("found", views(found, locale))
                                .modelAttribute("typed", candidate)))
                .map(view -> view.modelAttribute("id", id.value())
                        .modelAttribute("wish", wish)
                        .build());
    }

    /** Managers see the conflicts of interest of the two besides. */
    private Mono<Rendering.Builder<?>> verdict(
            MemberId id, MemberId candidate, WishForm wish, Viewer viewer, Locale locale) {
        Mono<Optional<ConflictView>> standing = viewer.isManager() && !id.equals(candidate)
                ? conflicts.standing(id, candidate, viewer).map(found -> Optional.of(wording.conflicts(found, locale)))
                : Mono.just(Optional.empty());
        return suggestions.judge(viewer, id, wish.wish(clock), candidate).zipWith(standing, (judged, found) -> {
            Rendering.Builder<?> page = Rendering.view("suggestion/why")
                    .modelAttribute("member", view(judged.community(), id, locale))
                    .modelAttribute("verdict", wording.verdict(judged.result(), judged.community(), locale));
            return found.<Rendering.Builder<?>>map(view -> page.modelAttribute("conflicts", view))
                    .orElse(page);
        });
    }

    private List<SuggestionEndpoint.RegardView> regardViews(Viewer viewer, MemberId id, Locale locale) {
        return regards.of(viewer, id).stream()
                .map(regard -> new SuggestionEndpoint.RegardView(
                        WishForm.code(regard.stance()), wording.member(regard.member(), locale)))
                .toList();
    }

    private SuggestionView.MemberView view(Community community, MemberId id, Locale locale) {
        return wording.member(community.member(community.indexOf(id)), locale);
    }

    private List<SuggestionView.MemberView> views(List<Member> found, Locale locale) {
        return found.stream().map(member -> wording.member(member, locale)).toList();
    }

    private static List<String> codes(Enum<?>[] constants) {
        return Stream.of(constants).map(WishForm::code).toList();
    }

    private static Rendering toList(MemberId id) {
        return Rendering.redirectTo("/members/" + WishForm.encoded(id.value()) + "/suggestions")
                .build();
    }

    private static String here(MemberId id, WishForm wish, @Nullable String after) {
        String query = wish.query() + (after == null ? "" : "&after=" + after);
        return "/members/" + WishForm.encoded(id.value()) + "/suggestions?" + query;
    }
}
