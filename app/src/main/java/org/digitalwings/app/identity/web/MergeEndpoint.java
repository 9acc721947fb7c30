package org.digitalwings.app.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.identity.IdentityDesk;
import org.digitalwings.app.identity.IdentityLists;
import org.digitalwings.app.identity.MergeRequest;
import org.digitalwings.app.web.CursorPage;
import org.digitalwings.graph.identity.Parting;
import org.digitalwings.graph.identity.RecordedMerge;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Merges for programs. */
@RestController
@RequestMapping("/api/identity/merges")
@Tag(name = "identity")
class MergeEndpoint {

    private final IdentityDesk desk;
    private final IdentityLists lists;

    MergeEndpoint(IdentityDesk desk, IdentityLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    /**
     * Who is to be merged into whom.
     *
     * @param kept the id of the member that stays
     * @param keptVersion its version as it was seen
     * @param gone the id of the member that becomes a part of it
     * @param goneVersion its version as it was seen
     */
    @Schema(name = "MergeOrder")
    record Order(String kept, long keptVersion, String gone, long goneVersion) {

        MergeRequest request() {
            return new MergeRequest(new MemberId(kept), keptVersion, new MemberId(gone), goneVersion);
        }
    }

    @GetMapping
    @Operation(summary = "The merges, the latest first")
    Mono<CursorPage<RecordedMerge>> merges(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int size) {
        return lists.merges(after, Math.clamp(size, 1, IdentityEndpoint.LARGEST_PAGE));
    }

    @PostMapping
    @Operation(
            summary = "Merges a member into another, which keeps all names, ties and history of both",
            description =
                    "The versions are those that the caller has seen; where a member was edited since, the answer is 412. "
                            + "The former id goes on leading to the kept member.")
    Mono<ResponseEntity<RecordedMerge>> merge(@RequestBody Order order, Viewer viewer) {
        return desk.merge(order.request(), viewer)
                .map(merged -> ResponseEntity.created(URI.create("/api/identity/merges/" + merged.id()))
                        .body(merged));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A merge")
    Mono<RecordedMerge> find(@PathVariable String id) {
        return desk.find(id);
    }

    @PostMapping("/{id}/undo")
    @Operation(summary = "Parts the members of a merge again, and tells what others changed since and stays")
    Mono<Parting> undo(@PathVariable String id, Viewer viewer) {
        return desk.undo(id, viewer);
    }
}
