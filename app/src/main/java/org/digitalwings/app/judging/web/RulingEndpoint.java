package org.digitalwings.app.judging.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.judging.JudgingOrder;
import org.digitalwings.app.judging.RulingDesk;
import org.digitalwings.app.judging.RulingDesk.Pair;
import org.digitalwings.app.judging.RulingDesk.Standing;
import org.digitalwings.app.judging.web.JudgingEndpoint.ConflictView;
import org.digitalwings.app.web.EntityTags;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.competition.Ruling;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pairs of a judge and an entry that managers fix or forbid, for programs. */
@RestController
@RequestMapping("/api/editions/{year}/judging/pairs")
@Tag(name = "judging")
class RulingEndpoint {

    private final RulingDesk desk;

    RulingEndpoint(RulingDesk desk) {
        this.desk = desk;
    }

    /**
     * What is to be ruled.
     *
     * @param rule {@code fixed} or {@code forbidden}
     */
    record RulingDraft(@Nullable String rule, @Nullable String reason) {}

    /**
     * What was ruled.
     *
     * @param rule {@code fixed} or {@code forbidden}
     * @param by the user name of who did it
     * @param takenBackAt null as long as it holds
     */
    record RulingView(
            String entry,
            String judge,
            String rule,
            String reason,
            String by,
            Instant at,
            @Nullable Instant takenBackAt,
            @Nullable String takenBackBy) {

        static RulingView of(Ruling ruling) {
            return new RulingView(
                    ruling.entry(),
                    ruling.judge(),
                    ruling.kind().code(),
                    ruling.reason(),
                    ruling.by(),
                    ruling.at(),
                    ruling.takenBackAt(),
                    ruling.takenBackBy());
        }
    }

    /**
     * A pair.
     *
     * @param version of the year's assignments; also the ETag
     * @param conflicts of interest between the two that nobody has put aside
     * @param rulings the latest first
     */
    record PairView(
            String entry,
            String member,
            String judge,
            long version,
            List<ConflictView> conflicts,
            List<RulingView> rulings) {}

    /** What a code means; a {@link Problem} of kind INVALID where it means nothing. */
    static Ruling.Kind kind(@Nullable String code) {
        for (Ruling.Kind kind : Ruling.Kind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw Problem.of(
                ProblemKind.INVALID,
                "judging.problem.rule",
                "A pair cannot be '%s': make it fixed or forbidden.".formatted(code),
                String.valueOf(code));
    }

    @GetMapping
    @Operation(summary = "All pairs of a year that managers fixed or forbade, and those taken back, the latest first")
    Mono<ResponseEntity<List<RulingView>>> all(@PathVariable("year") int year, Viewer viewer) {
        return desk.of(year, viewer)
                .map(all -> ResponseEntity.ok()
                        .eTag(EntityTags.of(all.version()))
                        .body(all.rulings().stream().map(RulingView::of).toList()));
    }

    @GetMapping("/{entry}/{judge}")
    @Operation(summary = "How a pair stands; the ETag is for If-Match")
    Mono<ResponseEntity<PairView>> standing(
            @PathVariable("year") int year, @PathVariable String entry, @PathVariable String judge, Viewer viewer) {
        return Mono.defer(() -> desk.standing(year, pair(entry, judge), viewer)).map(RulingEndpoint::answer);
    }

    @PutMapping("/{entry}/{judge}")
    @Operation(summary = "Fixes or forbids a pair with a reason that only managers see; the next proposal obeys")
    Mono<ResponseEntity<PairView>> rule(
            @PathVariable("year") int year,
            @PathVariable String entry,
            @PathVariable String judge,
            @RequestBody RulingDraft draft,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer) {
        String reason = draft.reason() == null ? "" : draft.reason();
        return Mono.defer(() -> desk.rule(
                        year, pair(entry, judge), kind(draft.rule()), reason, EntityTags.version(ifMatch), viewer))
                .map(RulingEndpoint::answer);
    }

    @DeleteMapping("/{entry}/{judge}")
    @Operation(summary = "Takes back what was ruled on a pair")
    Mono<ResponseEntity<PairView>> takeBack(
            @PathVariable("year") int year,
            @PathVariable String entry,
            @PathVariable String judge,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer) {
        return Mono.defer(() -> desk.takeBack(year, pair(entry, judge), EntityTags.version(ifMatch), viewer))
                .map(RulingEndpoint::answer);
    }

    private static Pair pair(String entry, String judge) {
        return new Pair(entry, JudgingOrder.member(judge));
    }

    private static ResponseEntity<PairView> answer(Standing standing) {
        return ResponseEntity.ok()
                .eTag(EntityTags.of(standing.version()))
                .body(new PairView(
                        standing.entrant().entry().id(),
                        standing.entrant().member().id().value(),
                        standing.judge().id().value(),
                        standing.version(),
                        standing.conflicts().stream()
                                .map(conflict -> ConflictView.of(
                                        standing.judge(), standing.entrant().member(), conflict))
                                .toList(),
                        standing.rulings().stream().map(RulingView::of).toList()));
    }
}
