package org.digitalwings.app.gathering.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.gathering.GatheringDesk;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.app.web.Cursor;
import org.digitalwings.app.web.CursorPage;
import org.digitalwings.app.web.EntityTags;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.digitalwings.graph.gathering.Invitation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Gatherings and their participants. */
@RestController
@RequestMapping("/api/gatherings")
@Tag(name = "gatherings")
class GatheringEndpoint {

    private static final int MOST_OF_A_PAGE = 200;

    private final GatheringDesk desk;
    private final GatheringJson json;

    GatheringEndpoint(GatheringDesk desk, GatheringJson json) {
        this.desk = desk;
        this.json = json;
    }

    @GetMapping
    @Operation(summary = "Gatherings, the latest day first; members see published ones")
    Mono<CursorPage<GatheringView>> list(
            @RequestParam @Nullable String after, @RequestParam(defaultValue = "50") int size, Viewer viewer) {
        int limit = Math.clamp(size, 1, MOST_OF_A_PAGE);
        return desk.all(viewer).collectList().map(all -> page(all, after, limit));
    }

    @PostMapping
    @Operation(summary = "Creates a gathering")
    Mono<ResponseEntity<GatheringView>> create(@RequestBody GatheringDraft draft, Viewer viewer) {
        return desk.create(draft.gathering(json), viewer)
                .flatMap(created -> desk.find(created.id(), viewer))
                .map(summary -> ResponseEntity.created(URI.create(
                                "/api/gatherings/" + summary.gathering().id()))
                        .eTag(EntityTags.of(summary.gathering().version()))
                        .body(GatheringView.of(summary, json)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One gathering")
    Mono<ResponseEntity<GatheringView>> find(@PathVariable String id, Viewer viewer) {
        return desk.find(new GatheringId(id), viewer).map(this::answer);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes name, theme, day, place and rules; needs If-Match")
    Mono<ResponseEntity<GatheringView>> edit(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody GatheringDraft draft,
            Viewer viewer) {
        long version = EntityTags.version(ifMatch);
        return desk.find(new GatheringId(id), viewer)
                .flatMap(summary -> desk.edit(draft.applied(summary.gathering(), version, json), viewer))
                .flatMap(edited -> desk.find(edited.id(), viewer))
                .map(this::answer);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Removes a gathering with its plan; needs If-Match")
    Mono<ResponseEntity<Void>> remove(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer) {
        return desk.remove(new GatheringId(id), EntityTags.version(ifMatch), viewer)
                .thenReturn(ResponseEntity.noContent().build());
    }

    @PostMapping("/{id}/publication")
    @Operation(summary = "Shows a planned gathering to members; needs If-Match")
    Mono<ResponseEntity<GatheringView>> publish(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer) {
        return published(id, ifMatch, true, viewer);
    }

    @DeleteMapping("/{id}/publication")
    @Operation(summary = "Hides a published gathering again; needs If-Match")
    Mono<ResponseEntity<GatheringView>> hide(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer) {
        return published(id, ifMatch, false, viewer);
    }

    @GetMapping("/{id}/participants")
    @Operation(summary = "Who takes part; for managers")
    Mono<ResponseEntity<List<ParticipantView>>> participants(@PathVariable String id, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return desk.find(new GatheringId(id), viewer)
                .flatMap(summary -> desk.participants(summary.gathering().id())
                        .map(all -> ResponseEntity.ok()
                                .eTag(EntityTags.of(summary.gathering().version()))
                                .body(all.stream().map(ParticipantView::of).toList())));
    }

    @PutMapping("/{id}/participants")
    @Operation(summary = "Replaces who takes part; needs If-Match")
    Mono<ResponseEntity<GatheringView>> invite(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody List<ParticipantView> participants,
            Viewer viewer) {
        List<Invitation> invitations =
                participants.stream().map(ParticipantView::invitation).toList();
        return desk.invite(new GatheringId(id), EntityTags.version(ifMatch), invitations, viewer)
                .then(desk.find(new GatheringId(id), viewer))
                .map(this::answer);
    }

    private Mono<ResponseEntity<GatheringView>> published(
            String id, @Nullable String ifMatch, boolean visible, Viewer viewer) {
        return desk.publish(new GatheringId(id), EntityTags.version(ifMatch), visible, viewer)
                .flatMap(edited -> desk.find(edited.id(), viewer))
                .map(this::answer);
    }

    private ResponseEntity<GatheringView> answer(GatheringSummary summary) {
        return ResponseEntity.ok()
                .eTag(EntityTags.of(summary.gathering().version()))
                .body(GatheringView.of(summary, json));
    }

    private CursorPage<GatheringView> page(List<GatheringSummary> all, @Nullable String after, int limit) {
        List<GatheringSummary> rest = all;
        if (after != null) {
            String last = Cursor.parse(after).keys().getLast();
            int at = all.stream()
                    .map(summary -> summary.gathering().id().value())
                    .toList()
                    .indexOf(last);
            rest = all.subList(at + 1, all.size());
        }
        List<GatheringSummary> rows = rest.subList(0, Math.min(rest.size(), limit + 1));
        return CursorPage.of(
                rows.stream().map(row -> GatheringView.of(row, json)).toList(), limit, view -> Cursor.after(view.id()));
    }
}
