package org.digitalwings.app.suggestion.web;

import java.util.List;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.suggestion.ConflictDesk;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Takes what managers decide on the conflicts of two members, and leads back to why one is or is not suggested to the other. */
@Controller
class ConflictPages {

    private final ConflictDesk desk;

    ConflictPages(ConflictDesk desk) {
        this.desk = desk;
    }

    /**
     * A pressed button.
     *
     * @param conflict codes of the conflicts to put aside, none to take back what was
     */
    record Pressed(
            @Nullable List<String> conflict, @Nullable String reason, long version, boolean undo) {}

    @PostMapping("/members/{id}/conflicts/{other}")
    Mono<Rendering> press(
            @PathVariable MemberId id,
            @PathVariable MemberId other,
            @ModelAttribute Pressed pressed,
            @ModelAttribute WishForm wish,
            Viewer viewer,
            WebSession session) {
        List<String> conflicts = pressed.conflict() == null ? List.of() : pressed.conflict();
        String reason = pressed.reason() == null ? "" : pressed.reason();
        Mono<ConflictDesk.Standing> done = pressed.undo()
                ? desk.takeBack(id, other, pressed.version(), viewer)
                : desk.putAside(id, other, conflicts, reason, pressed.version(), viewer);
        String told = pressed.undo() ? "suggestion.conflicts.taken-back" : "suggestion.conflicts.done";
        return done.doOnNext(standing -> Flash.success(session, told))
                .then()
                .onErrorResume(
                        ConflictPages::canBeMended,
                        problem -> Mono.fromRunnable(() -> Flash.warning(session, (Problem) problem)))
                .thenReturn(Rendering.redirectTo("/members/%s/suggestions/why?candidate=%s&%s"
                                .formatted(WishForm.encoded(id.value()), WishForm.encoded(other.value()), wish.query()))
                        .build());
    }

    private static boolean canBeMended(Throwable error) {
        return error instanceof Problem problem
                && (problem.kind() == ProblemKind.INVALID || problem.kind() == ProblemKind.STALE);
    }
}
