package org.digitalwings.app.alert.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.alert.KeptSearches;
import org.digitalwings.app.web.Flash;
import org.digitalwings.app.web.Problem;
import org.digitalwings.graph.alert.Delivery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The page of the viewer's saved searches. */
@Controller
@RequestMapping("/searches")
class SearchesPages {

    private static final List<String> DELIVERIES =
            Stream.of(Delivery.values()).map(Delivery::code).toList();

    private final KeptSearches searches;
    private final SearchViews views;

    SearchesPages(KeptSearches searches, SearchViews views) {
        this.searches = searches;
        this.views = views;
    }

    /**
     * What was typed and could not be taken.
     *
     * @param id of the search that was edited, empty for a new one
     */
    record Refused(String id, SearchForm form, Problem problem) {}

    @GetMapping
    Mono<Rendering> list(Viewer viewer, Locale locale) {
        return page(viewer, locale, null);
    }

    @PostMapping
    Mono<Rendering> create(@ModelAttribute SearchForm form, Viewer viewer, Locale locale, WebSession session) {
        return Mono.fromSupplier(form::wording)
                .flatMap(wording -> searches.create(viewer, wording))
                .map(saved -> toList(session, "alert.saved", saved.name()))
                .onErrorResume(Problem.class, problem -> page(viewer, locale, new Refused("", form, problem)));
    }

    @PostMapping("/{id}")
    Mono<Rendering> edit(
            @PathVariable("id") String id,
            @RequestParam("version") long version,
            @ModelAttribute SearchForm form,
            Viewer viewer,
            Locale locale,
            WebSession session) {
        return Mono.fromSupplier(form::wording)
                .flatMap(wording -> searches.edit(viewer, id, version, wording))
                .map(saved -> toList(session, "alert.edited", saved.name()))
                .onErrorResume(Problem.class, problem -> page(viewer, locale, new Refused(id, form, problem)));
    }

    @PostMapping("/{id}/delete")
    Mono<Rendering> remove(
            @PathVariable("id") String id,
            @RequestParam("version") long version,
            Viewer viewer,
            Locale locale,
            WebSession session) {
        return searches.remove(viewer, id, version)
                .map(removed -> toList(session, "alert.deleted", removed.name()))
                .onErrorResume(
                        Problem.class,
                        problem -> page(viewer, locale, new Refused("", new SearchForm(null, null, null), problem)));
    }

    private static Rendering toList(WebSession session, String told, String name) {
        Flash.success(session, told, name);
        return Rendering.redirectTo("/searches").build();
    }

    private Mono<Rendering> page(Viewer viewer, Locale locale, @Nullable Refused refused) {
        return searches.of(viewer)
                .collectList()
                .flatMap(all -> views.of(all, locale))
                .map(shown -> {
                    Rendering.Builder<?> page = Rendering.view("alert/searches")
                            .modelAttribute("searches", shown)
                            .modelAttribute("deliveries", DELIVERIES)
                            .modelAttribute("most", KeptSearches.MOST);
                    return refused == null
                            ? page.build()
                            : page.modelAttribute("refused", refused)
                                    .status(HttpStatus.valueOf(
                                            refused.problem().kind().status().value()))
                                    .build();
                });
    }
}
