package org.digitalwings.app.search.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.digitalwings.app.search.FacetCodes;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.SearchOrder;
import org.digitalwings.matching.search.SearchPage;
import org.jspecify.annotations.Nullable;

/**
 * What the search page shows.
 *
 * @param hits the hits, best first
 * @param total how many members match
 * @param facets the facets that have a value to choose
 * @param filtered whether any facet is filtered
 * @param unfiltered the address of the same words without a filter
 * @param next the address of the next page, null on the last
 * @param first the address of the first page, null on the first
 */
record SearchView(
        List<HitView> hits,
        long total,
        List<FacetView> facets,
        boolean filtered,
        String unfiltered,
        @Nullable String next,
        @Nullable String first) {

    /**
     * A facet.
     *
     * @param key the last part of its message's key
     * @param open whether a value of it is chosen
     */
    record FacetView(String key, List<ValueView> values, boolean open) {}

    /**
     * A value of a facet.
     *
     * @param depth how many values shown above it it is a part of
     * @param href the address of the search with it chosen, or not any more
     */
    record ValueView(String name, long count, boolean chosen, int depth, String href) {}

    /**
     * An order.
     *
     * @param key the last part of its message's key
     */
    record OrderView(String key, boolean chosen, String href) {}

    /** A filter that the form keeps. */
    record Filter(String parameter, String value) {}

    static SearchView of(SearchParameters parameters, Found found, FacetNames.In names) {
        SearchPage page = found.page();
        boolean later = parameters.after() != null && !parameters.after().isEmpty();
        return new SearchView(
                page.hits().stream()
                        .map(hit -> HitView.of(hit, found.path(hit.id()), names))
                        .toList(),
                page.total(),
                facets(parameters, page, names),
                !parameters.chosen().isEmpty(),
                parameters.unfiltered(),
                page.next() == null ? null : parameters.address(page.next()),
                later ? parameters.address(null) : null);
    }

    static List<Filter> filters(SearchParameters parameters) {
        List<Filter> filters = new ArrayList<>();
        parameters
                .chosen()
                .forEach((facet, values) ->
                        values.forEach(value -> filters.add(new Filter(FacetCodes.parameter(facet), value))));
        if (parameters.isAround()) {
            filters.add(new Filter("near", Objects.requireNonNull(parameters.near())));
            if (parameters.within() != null) {
                filters.add(new Filter("within", Integer.toString(parameters.within())));
            }
        }
        if (parameters.order() != SearchOrder.RELEVANCE) {
            filters.add(new Filter("sort", FacetCodes.code(parameters.order().name())));
        }
        return filters;
    }

    static List<OrderView> orders(SearchParameters parameters) {
        return Arrays.stream(SearchOrder.values())
                .map(order -> new OrderView(
                        FacetCodes.code(order.name()), order == parameters.order(), parameters.sorted(order)))
                .toList();
    }

    private static List<FacetView> facets(SearchParameters parameters, SearchPage page, FacetNames.In names) {
        List<FacetView> views = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            var tree = new FacetTree(parameters, facet, page.facets().getOrDefault(facet, List.of()), names);
            List<ValueView> shown = tree.shown();
            if (!shown.isEmpty()) {
                views.add(new FacetView(FacetCodes.parameter(facet), shown, tree.hasChosen()));
            }
        }
        return views;
    }
}
