package org.digitalwings.app.member.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.member.Kinds;
import org.digitalwings.app.member.Members;
import org.digitalwings.app.web.CursorPage;
import org.digitalwings.app.web.EntityTags;
import org.digitalwings.graph.profile.InvalidProfileException;
import org.digitalwings.graph.profile.MemberLink;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Members for programs. */
@RestController
@Tag(name = "member")
class MemberEndpoint {

    private static final int MOST = 200;

    private final Members members;

    MemberEndpoint(Members members) {
        this.members = members;
    }

    @GetMapping("/api/members")
    @Operation(summary = "Members by name, page by page")
    Mono<CursorPage<MemberLink>> list(
            @RequestParam(name = "kind", required = false) @Nullable String kind,
            @RequestParam(name = "after", required = false) @Nullable String after,
            @RequestParam(name = "size", defaultValue = "50") int size) {
        var bounded = Math.clamp(size, 1, MOST);
        return members.list(kind == null ? null : Kinds.member(kind), after, bounded);
    }

    @GetMapping("/api/members/{id}")
    @Operation(summary = "A member, as far as the caller may see it")
    Mono<ResponseEntity<MemberView>> member(@PathVariable("id") String id, Viewer viewer) {
        var member = new MemberId(id);
        return members.find(member, viewer)
                .map(profile -> ResponseEntity.ok()
                        .eTag(EntityTags.of(profile.version()))
                        .body(MemberView.of(profile, viewer.actsFor(member))));
    }

    @PatchMapping("/api/members/{id}")
    @Operation(summary = "Edits a member; If-Match names the version that the edit is based on")
    Mono<ResponseEntity<MemberView>> edit(
            @PathVariable("id") String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody MemberPatch patch,
            Viewer viewer) {
        var version = EntityTags.version(ifMatch);
        return Mono.fromSupplier(patch::edit)
                .onErrorMap(InvalidProfileException.class, ProfileProblems::of)
                .flatMap(edit -> members.edit(new MemberId(id), version, edit, viewer))
                .flatMap(written -> member(id, viewer));
    }
}
