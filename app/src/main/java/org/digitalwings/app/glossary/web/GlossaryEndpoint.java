package org.digitalwings.app.glossary.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.glossary.Glossaries;
import org.digitalwings.app.web.EntityTags;
import org.digitalwings.graph.glossary.GlossaryGroup;
import org.digitalwings.matching.translation.Rendering;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

/** The glossary for programs. */
@RestController
@RequestMapping("/api/glossary")
@Tag(name = "glossary")
class GlossaryEndpoint {

    private final Glossaries glossaries;

    GlossaryEndpoint(Glossaries glossaries) {
        this.glossaries = glossaries;
    }

    /**
     * A group.
     *
     * @param terms what means the same
     * @param by who edited it last
     */
    record GroupView(String id, List<String> terms, long version, String by, Instant updatedAt) {

        static GroupView of(GlossaryGroup group) {
            return new GroupView(group.id(), group.terms(), group.version(), group.by(), group.updatedAt());
        }
    }

    /**
     * The glossary.
     *
     * @param groups what managers have settled, the group edited last first
     * @param shipped what the product ships
     */
    record GlossaryView(List<GroupView> groups, List<List<String>> shipped) {}

    /** The terms of a group: at least two that differ in more than case, width, script or plural. */
    record GroupDraft(@Nullable List<String> terms) {

        List<String> typed() {
            return terms == null ? List.of() : terms;
        }
    }

    /** How many groups were added. */
    record Added(int added) {}

    @GetMapping
    @Operation(summary = "The groups of terms that mean the same, perhaps those of which a term has some characters")
    Mono<GlossaryView> list(@RequestParam(name = "q", defaultValue = "") String typed) {
        return Waiting.on(() -> new GlossaryView(
                glossaries.like(typed).stream().map(GroupView::of).toList(), Glossaries.shippedLike(typed)));
    }

    @PostMapping
    @Operation(summary = "Adds a group; search reads it at once")
    Mono<ResponseEntity<GroupView>> add(@RequestBody GroupDraft draft, Viewer viewer) {
        return Waiting.on(() -> glossaries.add(draft.typed(), viewer.username()))
                .map(group -> ResponseEntity.created(URI.create("/api/glossary/" + group.id()))
                        .eTag(EntityTags.of(group.version()))
                        .body(GroupView.of(group)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A group")
    Mono<ResponseEntity<GroupView>> find(@PathVariable("id") String id) {
        return Waiting.on(() -> answer(glossaries.find(id)));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Gives a group other terms; If-Match names the version that the edit is based on")
    Mono<ResponseEntity<GroupView>> change(
            @PathVariable("id") String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody GroupDraft draft,
            Viewer viewer) {
        long version = EntityTags.version(ifMatch);
        return Waiting.on(() -> answer(glossaries.change(id, version, draft.typed(), viewer.username())));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Removes a group; If-Match names the version that was seen")
    Mono<ResponseEntity<Void>> remove(
            @PathVariable("id") String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer) {
        long version = EntityTags.version(ifMatch);
        return Waiting.on(() -> {
            glossaries.remove(id, version, viewer.username());
            return ResponseEntity.noContent().build();
        });
    }

    @GetMapping(path = "/text", produces = "text/plain;charset=UTF-8")
    @Operation(summary = "The managers' groups as text, a group a line, its terms parted by =")
    Mono<ResponseEntity<String>> text() {
        return Waiting.on(() -> ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"glossary.txt\"")
                .body(glossaries.written()));
    }

    @PostMapping(path = "/text", consumes = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "Adds the groups of such a text that are not there yet, all or none")
    Mono<Added> read(@RequestBody(required = false) @Nullable String text, Viewer viewer) {
        return Waiting.on(() -> new Added(glossaries.read(text == null ? "" : text, viewer.username())));
    }

    @GetMapping("/renderings")
    @Operation(summary = "What the terms of a query are also called, by glossary (curated) and dictionary")
    Mono<List<Rendering>> renderings(@RequestParam(name = "q", defaultValue = "") String query) {
        return Waiting.on(() -> glossaries.renderings(query));
    }

    private static ResponseEntity<GroupView> answer(GlossaryGroup group) {
        return ResponseEntity.ok().eTag(EntityTags.of(group.version())).body(GroupView.of(group));
    }
}
