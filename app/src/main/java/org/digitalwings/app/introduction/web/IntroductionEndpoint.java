package org.digitalwings.app.introduction.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.introduction.IntroductionDesk;
import org.digitalwings.app.introduction.SeenIntroduction;
import org.digitalwings.app.web.Cursor;
import org.digitalwings.app.web.CursorPage;
import org.digitalwings.app.web.EntityTags;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Introductions for programs. */
@RestController
@RequestMapping("/api/members/{id}/introductions")
@Tag(name = "introductions")
class IntroductionEndpoint {

    private static final int MOST = 200;

    private final IntroductionDesk desk;

    IntroductionEndpoint(IntroductionDesk desk) {
        this.desk = desk;
    }

    /**
     * What is asked.
     *
     * @param to the id of the member to meet
     * @param text what it is told, at most 1,000 characters
     * @param through the id of the member who is to introduce the two, null for none
     */
    record Draft(
            @Nullable String to,
            @Nullable String text,
            @Nullable String through) {}

    /**
     * Why it is declined.
     *
     * @param reason {@code not-now}, {@code no-fit}, {@code too-many} or {@code other}
     */
    record Declined(@Nullable String reason) {}

    @PostMapping
    @Operation(summary = "Asks for an introduction to another member")
    Mono<ResponseEntity<IntroductionView>> ask(@PathVariable MemberId id, @RequestBody Draft draft, Viewer viewer) {
        if (draft.to() == null) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "introduction.problem.nobody",
                    "The field to is missing: name the member to meet.");
        }
        var through = draft.through() == null ? null : new MemberId(draft.through());
        var text = draft.text() == null ? "" : draft.text();
        return desk.ask(viewer, id, new MemberId(draft.to()), text, through)
                .map(seen -> ResponseEntity.created(here(id, seen))
                        .eTag(EntityTags.of(seen.introduction().version()))
                        .body(IntroductionView.of(seen)));
    }

    @GetMapping
    @Operation(summary = "The introductions that the member asked for, is asked for, or is to make; the latest first")
    Mono<CursorPage<IntroductionView>> list(
            @PathVariable MemberId id,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        int bounded = Math.clamp(size, 1, MOST);
        List<String> last = after == null ? List.of() : Cursor.parse(after).keys();
        return desk.of(viewer, id).map(all -> {
            List<IntroductionView> rest = all.stream()
                    .map(IntroductionView::of)
                    .dropWhile(view -> !last.isEmpty() && !view.id().equals(last.getFirst()))
                    .skip(last.isEmpty() ? 0 : 1)
                    .limit(bounded + 1L)
                    .toList();
            return CursorPage.of(rest, bounded, view -> Cursor.after(view.id()));
        });
    }

    @GetMapping("/{introduction}")
    @Operation(summary = "One of them")
    Mono<ResponseEntity<IntroductionView>> find(
            @PathVariable MemberId id, @PathVariable String introduction, Viewer viewer) {
        return desk.find(viewer, id, introduction).map(IntroductionEndpoint::answered);
    }

    @PostMapping("/{introduction}/{answer}")
    @Operation(
            summary =
                    "Answers it with accept or decline, or takes it back with withdraw; If-Match names the version that was seen")
    Mono<ResponseEntity<IntroductionView>> answer(
            @PathVariable MemberId id,
            @PathVariable String introduction,
            @PathVariable String answer,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Declined declined,
            Viewer viewer) {
        var given = AnswerForm.of(answer, declined == null ? null : declined.reason());
        return desk.answer(viewer, id, introduction, EntityTags.version(ifMatch), given)
                .map(IntroductionEndpoint::answered);
    }

    private static ResponseEntity<IntroductionView> answered(SeenIntroduction seen) {
        return ResponseEntity.ok()
                .eTag(EntityTags.of(seen.introduction().version()))
                .body(IntroductionView.of(seen));
    }

    private static URI here(MemberId id, SeenIntroduction seen) {
        return UriComponentsBuilder.fromPath("/api/members/{id}/introductions/{introduction}")
                .encode()
                .buildAndExpand(id.value(), seen.introduction().id())
                .toUri();
    }
}
