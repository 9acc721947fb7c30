package org.digitalwings.app.search.web;

import java.util.EnumSet;
import java.util.List;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.app.web.Languages;
import org.digitalwings.matching.search.Completion;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.SearchIndex;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The search page, and the part of it that changes while somebody types. */
@Controller
class SearchPages {

    private static final int PAGE = 20;
    private static final int NAMES = 6;

    /** The lines of the help, as the last parts of their messages' keys. */
    private static final List<String> HELPS = List.of("phrase", "minus", "place", "award", "raised", "founded", "near");

    private final Finder finder;
    private final SearchIndex index;
    private final FacetNames names;
    private final Compute compute;

    SearchPages(Finder finder, SearchIndex index, FacetNames names, Compute compute) {
        this.finder = finder;
        this.index = index;
        this.names = names;
        this.compute = compute;
    }

    @GetMapping("/search")
    Mono<String> search(SearchParameters parameters, Viewer viewer, ServerWebExchange exchange, Model model) {
        return names.in(Languages.of(exchange))
                .flatMap(named -> compute.run(() -> find(parameters, named, viewer))
                        .map(found -> {
                            model.addAttribute("text", parameters.text());
                            model.addAttribute("filters", SearchView.filters(parameters));
                            model.addAttribute("helps", HELPS);
                            model.addAttribute("typed", found.found().around() == null ? parameters.typed() : "");
                            model.addAttribute("names", found.names());
                            model.addAttribute("topics", found.topics());
                            model.addAttribute("notices", SearchAnswer.Remark.of(found.found()));
                            String meant = found.found().meant();
                            model.addAttribute("meant", meant);
                            model.addAttribute("meantHref", meant == null ? null : parameters.reworded(meant));
                            model.addAttribute("byMeaning", found.found().isWorded());
                            model.addAttribute("toEmbed", found.toEmbed());
                            model.addAttribute("orders", SearchView.orders(parameters));
                            model.addAttribute("view", SearchView.of(parameters, found.found(), named));
                            model.addAttribute("around", AroundView.of(parameters, found.found()));
                            return isPart(exchange) ? "search/found :: found" : "search/search";
                        }));
    }

    private Shown find(SearchParameters parameters, FacetNames.In named, Viewer viewer) {
        Found found = finder.find(parameters, named.words(), viewer, PAGE, EnumSet.allOf(Facet.class));
        boolean startsHere = parameters.after() == null || parameters.after().isEmpty();
        return startsHere
                ? new Shown(
                        found,
                        index.complete(parameters.text(), NAMES),
                        named.topicsLike(parameters.text(), NAMES).stream()
                                .map(id -> new TopicLink(id, named.name(Facet.TOPIC, id)))
                                .toList(),
                        index.toEmbed())
                : new Shown(found, List.of(), List.of(), index.toEmbed());
    }

    /** Whether htmx asks for what was found alone; when somebody goes back it asks for the whole page. */
    private static boolean isPart(ServerWebExchange exchange) {
        var headers = exchange.getRequest().getHeaders();
        return "true".equals(headers.getFirst("HX-Request"))
                && !"true".equals(headers.getFirst("HX-History-Restore-Request"));
    }

    /** A topic that is called so or begins so. */
    record TopicLink(String id, String name) {}

    private record Shown(Found found, List<Completion> names, List<TopicLink> topics, long toEmbed) {}
}
