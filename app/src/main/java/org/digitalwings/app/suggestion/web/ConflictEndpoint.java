package org.digitalwings.app.suggestion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.suggestion.ConflictDesk;
import org.digitalwings.app.web.EntityTags;
import org.digitalwings.matching.community.MemberId;
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

/** The conflicts of interest of two members, for programs of managers. */
@RestController
@RequestMapping("/api/members/{id}/conflicts/{other}")
@Tag(name = "suggestions")
class ConflictEndpoint {

    private final ConflictDesk desk;
    private final Wording wording;

    ConflictEndpoint(ConflictDesk desk, Wording wording) {
        this.desk = desk;
        this.wording = wording;
    }

    /** What is to be put aside: codes of conflicts, and why. */
    record WaiverDraft(
            @Nullable List<String> conflicts, @Nullable String reason) {}

    @GetMapping
    @Operation(
            summary = "The conflicts of interest of two members, and what managers put aside; the ETag is for If-Match")
    Mono<ResponseEntity<ConflictView>> standing(
            @PathVariable MemberId id, @PathVariable MemberId other, Viewer viewer, Locale locale) {
        return desk.standing(id, other, viewer).map(standing -> answer(standing, locale));
    }

    @PutMapping
    @Operation(
            summary =
                    "Puts conflicts aside with a reason that only managers see, in the place of those put aside before")
    Mono<ResponseEntity<ConflictView>> putAside(
            @PathVariable MemberId id,
            @PathVariable MemberId other,
            @RequestBody WaiverDraft draft,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer,
            Locale locale) {
        List<String> conflicts = draft.conflicts() == null ? List.of() : draft.conflicts();
        String reason = draft.reason() == null ? "" : draft.reason();
        return Mono.defer(() -> desk.putAside(id, other, conflicts, reason, EntityTags.version(ifMatch), viewer))
                .map(standing -> answer(standing, locale));
    }

    @DeleteMapping
    @Operation(summary = "Takes back what was put aside")
    Mono<ResponseEntity<ConflictView>> takeBack(
            @PathVariable MemberId id,
            @PathVariable MemberId other,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer,
            Locale locale) {
        return Mono.defer(() -> desk.takeBack(id, other, EntityTags.version(ifMatch), viewer))
                .map(standing -> answer(standing, locale));
    }

    private ResponseEntity<ConflictView> answer(ConflictDesk.Standing standing, Locale locale) {
        return ResponseEntity.ok().eTag(EntityTags.of(standing.version())).body(wording.conflicts(standing, locale));
    }
}
