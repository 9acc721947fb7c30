package org.digitalwings.app.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.digitalwings.app.search.FacetCodes;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/** What an address asks for. Values of one facet are alternatives, facets narrow each other. */
record SearchParameters(
        @Parameter(description = "Words in Chinese or English; quotes hold a phrase together, a minus excludes a word")
        @Nullable
        String q,

        @Parameter(description = "Kinds, such as investor") @Nullable
        List<String> kind,

        @Parameter(description = "Ids of topics") @Nullable List<String> topic,

        @Parameter(description = "Chinese names of divisions, such as 杭州") @Nullable
        List<String> place,

        @Parameter(description = "Years of editions") @Nullable
        List<String> edition,

        @Parameter(description = "Codes of tracks") @Nullable
        List<String> track,

        @Parameter(description = "Awards, such as grand-prize") @Nullable
        List<String> award,

        @Parameter(description = "Purposes of needs, such as funding") @Nullable
        List<String> need,

        @Parameter(description = "The value of next of the page before") @Nullable
        String after,

        @Parameter(description = "How many hits a page, 1 to 200") @Nullable
        Integer size) {

    private static final int MOST = 200;

    /** The words, empty where none were typed. */
    String text() {
        return q == null ? "" : q;
    }

    /** The values asked for by facet, as callers spell them, in the order of the facets. */
    Map<Facet, Set<String>> chosen() {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values = values(facet);
            if (values != null && values.stream().anyMatch(value -> !value.isBlank())) {
                chosen.put(
                        facet,
                        values.stream()
                                .filter(value -> !value.isBlank())
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        }
        return chosen;
    }

    /** The query that this asks, with a page size where none is asked for. */
    SearchQuery query(int unsaidSize) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        chosen().forEach((facet, values) -> filters.put(
                facet,
                values.stream().map(value -> FacetCodes.inside(facet, value)).collect(Collectors.toSet())));
        int limit = size == null ? unsaidSize : Math.clamp(size, 1, MOST);
        return new SearchQuery(text(), filters, limit, after == null || after.isEmpty() ? null : after);
    }

    /** The address of the search page for the same words and filters, from the first page on or after a cursor. */
    String address(@Nullable String cursor) {
        return address(chosen(), cursor);
    }

    /** The address of the search page with a value of a facet added, or taken away where it is chosen. */
    String toggled(Facet facet, String value) {
        Map<Facet, Set<String>> other = chosen();
        Set<String> values = other.computeIfAbsent(facet, none -> new LinkedHashSet<>());
        if (!values.remove(value)) {
            values.add(value);
        }
        return address(other, null);
    }

    private String address(Map<Facet, Set<String>> filters, @Nullable String cursor) {
        var parameters = new StringJoiner("&", "/search?", "").setEmptyValue("/search");
        if (!text().isBlank()) {
            parameters.add("q=" + encoded(text()));
        }
        filters.forEach((facet, values) ->
                values.forEach(value -> parameters.add(FacetCodes.parameter(facet) + "=" + encoded(value))));
        if (cursor != null) {
            parameters.add("after=" + encoded(cursor));
        }
        return parameters.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private @Nullable List<String> values(Facet facet) {
        return switch (facet) {
            case KIND -> kind;
            case TOPIC -> topic;
            case PLACE -> place;
            case EDITION -> edition;
            case TRACK -> track;
            case AWARD -> award;
            case NEED -> need;
        };
    }
}
