package org.digitalwings.app.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.search.FacetCodes;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.app.web.Languages;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.SearchIndex;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Search for programs. */
@RestController
@Tag(name = "search")
class SearchEndpoint {

    private static final int PAGE = 20;
    private static final int MOST_COMPLETIONS = 50;
    private static final String TOPIC = "topic";

    private final Finder finder;
    private final SearchIndex index;
    private final FacetNames names;
    private final Compute compute;

    SearchEndpoint(Finder finder, SearchIndex index, FacetNames names, Compute compute) {
        this.finder = finder;
        this.index = index;
        this.names = names;
        this.compute = compute;
    }

    @GetMapping("/api/search")
    @Operation(summary = "Members by words and facets, best first, with the passages that match")
    Mono<SearchAnswer> search(@ParameterObject SearchParameters parameters, Viewer viewer, ServerWebExchange exchange) {
        return names.in(Languages.of(exchange))
                .flatMap(named -> compute.run(() -> SearchAnswer.of(
                        finder.find(parameters, named.words(), viewer, PAGE, parameters.counted()), named)));
    }

    @GetMapping("/api/search/completions")
    @Operation(
            summary =
                    "Names of members, then of topics, that begin with what was typed, in characters, pinyin, initials or Latin letters")
    Mono<List<CompletedName>> completions(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "size", defaultValue = "10") int size,
            ServerWebExchange exchange) {
        int limit = Math.clamp(size, 1, MOST_COMPLETIONS);
        return names.in(Languages.of(exchange))
                .flatMap(named -> compute.run(() -> Stream.concat(
                                index.complete(typed, limit).stream()
                                        .map(found -> new CompletedName(
                                                found.id().value(),
                                                FacetCodes.outside(
                                                        Facet.KIND, found.kind().name()),
                                                found.name())),
                                named.topicsLike(typed, limit).stream()
                                        .map(id -> new CompletedName(id, TOPIC, named.name(Facet.TOPIC, id))))
                        .limit(limit)
                        .toList()));
    }

    @GetMapping("/api/members/{id}/similar")
    @Operation(summary = "Members of the same kind whose texts have most in common with a member's")
    Mono<List<SearchAnswer.Item>> similar(
            @PathVariable("id") String id, @RequestParam(name = "size", defaultValue = "10") int size, Viewer viewer) {
        int limit = Math.clamp(size, 1, MOST_COMPLETIONS);
        return compute.run(() ->
                SimilarPages.known(index.similar(new MemberId(id), limit, Finder.audience(viewer)), id).hits().stream()
                        .map(SearchAnswer::item)
                        .toList());
    }

    /**
     * What begins so.
     *
     * @param kind the kind of a member, or {@code topic}
     */
    record CompletedName(String id, String kind, String name) {}
}
