package org.digitalwings.app.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.alert.KeptSearches;
import org.digitalwings.app.web.EntityTags;
import org.digitalwings.graph.alert.SavedSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Saved searches for programs. */
@RestController
@RequestMapping("/api/searches")
@Tag(name = "alert")
class SavedSearchEndpoint {

    private final KeptSearches searches;
    private final SearchViews views;

    SavedSearchEndpoint(KeptSearches searches, SearchViews views) {
        this.searches = searches;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "The caller's saved searches, the last saved first, at most 200")
    Mono<List<SearchView>> list(Viewer viewer, Locale locale) {
        return searches.of(viewer).collectList().flatMap(all -> views.of(all, locale));
    }

    @PostMapping
    @Operation(summary = "Saves a search; from now on the caller is told what happens to the members that meet it")
    Mono<ResponseEntity<SearchView>> create(@RequestBody SearchForm form, Viewer viewer, Locale locale) {
        return Mono.fromSupplier(form::wording)
                .flatMap(wording -> searches.create(viewer, wording))
                .flatMap(search -> views.of(search, locale))
                .map(view -> ResponseEntity.created(URI.create("/api/searches/" + view.id()))
                        .eTag(EntityTags.of(view.version()))
                        .body(view));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A saved search of the caller's")
    Mono<ResponseEntity<SearchView>> find(@PathVariable("id") String id, Viewer viewer, Locale locale) {
        return searches.find(viewer, id).flatMap(search -> tagged(search, locale));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replaces name, query and delivery; If-Match names the version that the edit is based on")
    Mono<ResponseEntity<SearchView>> edit(
            @PathVariable("id") String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody SearchForm form,
            Viewer viewer,
            Locale locale) {
        long version = EntityTags.version(ifMatch);
        return Mono.fromSupplier(form::wording)
                .flatMap(wording -> searches.edit(viewer, id, version, wording))
                .flatMap(search -> tagged(search, locale));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Deletes a saved search with its notifications; If-Match names its version")
    Mono<Void> remove(
            @PathVariable("id") String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer) {
        return searches.remove(viewer, id, EntityTags.version(ifMatch)).then();
    }

    private Mono<ResponseEntity<SearchView>> tagged(SavedSearch search, Locale locale) {
        return views.of(search, locale)
                .map(view ->
                        ResponseEntity.ok().eTag(EntityTags.of(view.version())).body(view));
    }
}
