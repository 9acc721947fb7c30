package org.digitalwings.app.search.web;

import java.util.Optional;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.app.web.Languages;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.UnknownMemberException;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.Similar;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page of members like one. */
@Controller
class SimilarPages {

    private static final int MOST = 20;

    private final SearchIndex index;
    private final FacetNames names;
    private final Compute compute;

    SimilarPages(SearchIndex index, FacetNames names, Compute compute) {
        this.index = index;
        this.names = names;
        this.compute = compute;
    }

    @GetMapping("/members/{id}/similar")
    Mono<String> similar(@PathVariable("id") String id, Viewer viewer, ServerWebExchange exchange, Model model) {
        return names.in(Languages.of(exchange))
                .flatMap(named -> compute.run(
                                () -> known(index.similar(new MemberId(id), MOST, Finder.audience(viewer)), id))
                        .map(similar -> {
                            model.addAttribute("id", id);
                            model.addAttribute("name", similar.member().name());
                            model.addAttribute(
                                    "hits",
                                    similar.hits().stream()
                                            .map(hit -> HitView.of(hit, named))
                                            .toList());
                            return "search/similar";
                        }));
    }

    static Similar known(Optional<Similar> similar, String id) {
        return similar.orElseThrow(() -> new UnknownMemberException(new MemberId(id)));
    }
}
