package org.digitalwings.app.search.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.app.search.FacetCodes;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.SearchPage;
import org.digitalwings.matching.search.SearchPage.FacetCount;
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

    /** Values beyond these are found by typing. */
    private static final int SHOWN_VALUES = 12;

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
     * @param href the address of the search with it chosen, or not any more
     */
    record ValueView(String name, long count, boolean chosen, String href) {}

    /** A filter that the form keeps. */
    record Filter(String parameter, String value) {}

    static SearchView of(SearchParameters parameters, SearchPage page, FacetNames.In names) {
        boolean later = parameters.after() != null && !parameters.after().isEmpty();
        var without = new SearchParameters(parameters.q(), null, null, null, null, null, null, null, null, null);
        return new SearchView(
                page.hits().stream().map(hit -> HitView.of(hit, names)).toList(),
                page.total(),
                facets(parameters, page, names),
                !parameters.chosen().isEmpty(),
                without.address(null),
                page.next() == null ? null : parameters.address(page.next()),
                later ? parameters.address(null) : null);
    }

    static List<Filter> filters(SearchParameters parameters) {
        List<Filter> filters = new ArrayList<>();
        parameters
                .chosen()
                .forEach((facet, values) ->
                        values.forEach(value -> filters.add(new Filter(FacetCodes.parameter(facet), value))));
        return filters;
    }

    private static List<FacetView> facets(SearchParameters parameters, SearchPage page, FacetNames.In names) {
        Map<Facet, Set<String>> chosen = parameters.chosen();
        Map<Facet, FacetView> views = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = chosen.getOrDefault(facet, Set.of());
            List<ValueView> shown =
                    values(parameters, facet, page.facets().getOrDefault(facet, List.of()), values, names);
            if (!shown.isEmpty()) {
                views.put(facet, new FacetView(FacetCodes.parameter(facet), shown, !values.isEmpty()));
            }
        }
        return List.copyOf(views.values());
    }

    private static List<ValueView> values(
            SearchParameters parameters,
            Facet facet,
            List<FacetCount> counts,
            Set<String> chosen,
            FacetNames.In names) {
        Set<String> counted = counts.stream()
                .map(count -> FacetCodes.outside(facet, count.value()))
                .collect(Collectors.toSet());
        List<ValueView> values = new ArrayList<>();
        for (FacetCount count : counts) {
            String value = FacetCodes.outside(facet, count.value());
            if (values.size() < SHOWN_VALUES || chosen.contains(value)) {
                values.add(value(parameters, facet, value, count.count(), chosen, names));
            }
        }
        // What is chosen stays in sight where nobody has it, so that it can be taken back.
        chosen.stream()
                .filter(value -> !counted.contains(value))
                .forEach(value -> values.add(value(parameters, facet, value, 0, chosen, names)));
        return values;
    }

    private static ValueView value(
            SearchParameters parameters,
            Facet facet,
            String value,
            long count,
            Set<String> chosen,
            FacetNames.In names) {
        return new ValueView(
                names.name(facet, FacetCodes.inside(facet, value)),
                count,
                chosen.contains(value),
                parameters.toggled(facet, value));
    }
}
