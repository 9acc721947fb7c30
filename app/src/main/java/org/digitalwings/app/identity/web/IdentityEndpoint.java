package org.digitalwings.app.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.identity.IdentityDesk;
import org.digitalwings.app.identity.IdentityLists;
import org.digitalwings.app.identity.PairId;
import org.digitalwings.app.web.CursorPage;
import org.digitalwings.app.web.EntityTags;
import org.digitalwings.graph.identity.DecidedPair;
import org.digitalwings.graph.identity.Decision;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pairs of members and what is said of them, for programs. */
@RestController
@RequestMapping("/api/identity")
@Tag(name = "identity")
class IdentityEndpoint {

    static final int LARGEST_PAGE = 200;

    private final IdentityDesk desk;
    private final IdentityLists lists;

    IdentityEndpoint(IdentityDesk desk, IdentityLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping("/pairs")
    @Operation(summary = "Pairs of members that could be one, the likeliest first")
    Mono<CursorPage<PairView>> pairs(
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        var filter = PairParameters.of(outcome, kind, q, state).filter();
        return lists.pairs(filter, after, Math.clamp(size, 1, LARGEST_PAGE))
                .map(page ->
                        new CursorPage<>(page.items().stream().map(PairView::of).toList(), page.next()));
    }

    @GetMapping("/pairs/{one}/{other}")
    @Operation(summary = "Any two members: what speaks for and against their being one, and their versions for a merge")
    Mono<ResponseEntity<PairView>> pair(@PathVariable String one, @PathVariable String other, Viewer viewer) {
        return desk.examine(id(one, other), viewer)
                .map(pair ->
                        ResponseEntity.ok().eTag(EntityTags.of(pair.version())).body(PairView.of(pair)));
    }

    /**
     * What is said of a pair.
     *
     * @param decision {@code never} or {@code later}
     */
    @Schema(name = "PairDecision")
    record Said(
            @Schema(allowableValues = {"never", "later"}) String decision) {}

    @PutMapping("/pairs/{one}/{other}/decision")
    @Operation(
            summary =
                    "Remembers that two members are never the same, or puts the decision off; If-Match names the version of the pair that was seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> decide(
            @PathVariable String one,
            @PathVariable String other,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Said said,
            Viewer viewer) {
        long seen = EntityTags.version(ifMatch);
        return desk.decide(id(one, other), decision(said.decision()), seen, viewer)
                .then();
    }

    @DeleteMapping("/pairs/{one}/{other}/decision")
    @Operation(
            summary =
                    "Forgets what was said of two members, so that they can wait for a decision again; If-Match names the version that was seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> takeBack(
            @PathVariable String one,
            @PathVariable String other,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer) {
        return desk.takeBack(id(one, other), EntityTags.version(ifMatch), viewer)
                .then();
    }

    @GetMapping("/decisions")
    @Operation(summary = "The pairs of which somebody has said so, the latest first")
    Mono<CursorPage<DecidedPair>> decisions(
            @RequestParam(defaultValue = "never") String decision,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return lists.decided(decision(decision), after, Math.clamp(size, 1, LARGEST_PAGE));
    }

    private static Decision decision(@Nullable String code) {
        return Arrays.stream(Decision.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> PairParameters.unknown("decision", String.valueOf(code), "never, later"));
    }

    private static PairId id(String one, String other) {
        return PairId.of(new MemberId(one), new MemberId(other));
    }
}
