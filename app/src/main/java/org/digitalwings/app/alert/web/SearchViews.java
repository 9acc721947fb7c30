package org.digitalwings.app.alert.web;

import java.util.List;
import java.util.Locale;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.graph.alert.SavedSearch;
import org.digitalwings.matching.search.FilterWords;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.TypedQuery;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads saved searches as the search page would, and counts whom they find now. */
@Component
final class SearchViews {

    private final FacetNames names;
    private final SearchIndex index;
    private final Compute compute;

    SearchViews(FacetNames names, SearchIndex index, Compute compute) {
        this.names = names;
        this.index = index;
        this.compute = compute;
    }

    Mono<SearchView> of(SavedSearch search, Locale locale) {
        return of(List.of(search), locale).map(List::getFirst);
    }

    Mono<List<SearchView>> of(List<SavedSearch> searches, Locale locale) {
        return names.in(locale)
                .flatMap(named -> compute.run(() -> searches.stream()
                        .map(search -> view(search, named.words()))
                        .toList()));
    }

    private SearchView view(SavedSearch search, FilterWords words) {
        TypedQuery read = TypedQuery.read(search.query(), words);
        return SearchView.of(search, read, index.meets(read));
    }
}
