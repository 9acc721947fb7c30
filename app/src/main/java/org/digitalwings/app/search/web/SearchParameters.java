package org.digitalwings.app.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.app.search.FacetCodes;
import org.digitalwings.matching.community.Neighbourhood;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.SearchAudience;
import org.digitalwings.matching.search.SearchOrder;
import org.digitalwings.matching.search.SearchQuery;
import org.digitalwings.matching.search.TypedQuery;
import org.jspecify.annotations.Nullable;

/** What an address asks for. Values of one facet are alternatives, facets narrow each other. */
record SearchParameters(
        @Parameter(
                description =
                        "Words in Chinese or English; quotes hold a phrase together, a minus excludes a word, filters such as "
                                + "city:杭州, kind:investor, raised:>1000万, founded:2019..2021 or near:NAME within:2 narrow")
        @Nullable
        String q,

        @Parameter(description = "Kinds, such as investor") @Nullable
        List<String> kind,

        @Parameter(description = "Ids of topics") @Nullable List<String> topic,

        @Parameter(description = "Chinese names of divisions, such as 杭州 or 中国/浙江/杭州") @Nullable
        List<String> place,

        @Parameter(description = "Years of editions") @Nullable
        List<String> edition,

        @Parameter(description = "Codes of tracks") @Nullable
        List<String> track,

        @Parameter(description = "Rounds reached, such as final") @Nullable
        List<String> round,

        @Parameter(description = "Awards, such as grand-prize") @Nullable
        List<String> award,

        @Parameter(description = "Stages of the latest funding round, such as a-plus") @Nullable
        List<String> stage,

        @Parameter(description = "Steps of money raised in all, such as from-10m (CNY)") @Nullable
        List<String> raised,

        @Parameter(description = "Purposes of needs, such as funding") @Nullable
        List<String> need,

        @Parameter(description = "Names of base models and open-source projects", name = "built-on") @Nullable
        List<String> builtOn,

        @Parameter(description = "The id or name of the member around whom alone is searched") @Nullable
        String near,

        @Parameter(description = "How many steps around that member, 1 to 3; 2 unless said") @Nullable
        Integer within,

        @Parameter(description = "What comes first: relevance, recency or momentum") @Nullable
        String sort,

        @Parameter(
                description = "The facets to count, such as topic; without any the total is counted to some 1,000 only")
        @Nullable
        List<String> facets,

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

    /** What comes first; relevance where something else than an order is asked for. */
    SearchOrder order() {
        for (SearchOrder order : SearchOrder.values()) {
            if (FacetCodes.code(order.name()).equals(sort)) {
                return order;
            }
        }
        return SearchOrder.RELEVANCE;
    }

    /** The facets to count; a name that none has is passed over. */
    Set<Facet> counted() {
        return facets == null
                ? Set.of()
                : Stream.of(Facet.values())
                        .filter(facet -> facets.contains(FacetCodes.parameter(facet)))
                        .collect(Collectors.toSet());
    }

    /** The query that this asks for an audience, with a page size where none is asked for, and with facets counted. */
    SearchQuery query(
            TypedQuery typed,
            @Nullable Neighbourhood around,
            SearchAudience audience,
            int unsaidSize,
            Set<Facet> counted) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        chosen().forEach((facet, values) -> filters.put(
                facet,
                values.stream().map(value -> FacetCodes.inside(facet, value)).collect(Collectors.toSet())));
        int limit = size == null ? unsaidSize : Math.clamp(size, 1, MOST);
        String cursor = after == null || after.isEmpty() ? null : after;
        return new SearchQuery(
                typed.text(), filters, typed.conditions(), order(), around, audience, counted, limit, cursor);
    }

    /** Words and chosen facets as one text, as somebody would type them. */
    String typed() {
        var typed = new StringJoiner(" ");
        if (!text().isBlank()) {
            typed.add(text().strip());
        }
        chosen().forEach((facet, values) -> typed.add(FacetCodes.typed(facet, values)));
        return typed.toString();
    }

    /** The same from the first page on. */
    SearchParameters fromStart() {
        return with(text(), near, within);
    }

    /** The same, from the first page on, for other words and around another member or, where that is null, nobody. */
    SearchParameters with(String words, @Nullable String member, @Nullable Integer steps) {
        return new SearchParameters(
                words, kind, topic, place, edition, track, round, award, stage, raised, need, builtOn, member, steps,
                sort, facets, null, size);
    }

    /** Whether this asks for a search around somebody, apart from what the words say. */
    boolean isAround() {
        return near != null && !near.isBlank();
    }

    /** The address of the search page for the same words and filters, from the first page on or after a cursor. */
    String address(@Nullable String cursor) {
        return address(text(), chosen(), order(), cursor);
    }

    /** The address of the search page without a filter. */
    String unfiltered() {
        return address(text(), Map.of(), order(), null);
    }

    /** The address of the same in another order. */
    String sorted(SearchOrder other) {
        return address(text(), chosen(), other, null);
    }

    /** The address of the same filters for other words. */
    String reworded(String words) {
        return address(words, chosen(), order(), null);
    }

    /** The address of the search page with a value of a facet added in place of others, or taken away where it is chosen. */
    String toggled(Facet facet, String value, Predicate<String> replaced) {
        Map<Facet, Set<String>> other = chosen();
        Set<String> values = other.computeIfAbsent(facet, none -> new LinkedHashSet<>());
        if (!values.remove(value)) {
            values.removeIf(replaced);
            values.add(value);
        }
        return address(text(), other, order(), null);
    }

    private String address(String words, Map<Facet, Set<String>> filters, SearchOrder order, @Nullable String cursor) {
        var parameters = new StringJoiner("&", "/search?", "").setEmptyValue("/search");
        if (!words.isBlank()) {
            parameters.add("q=" + encoded(words));
        }
        filters.forEach((facet, values) ->
                values.forEach(value -> parameters.add(FacetCodes.parameter(facet) + "=" + encoded(value))));
        if (isAround()) {
            parameters.add("near=" + encoded(Objects.requireNonNull(near)));
            if (within != null) {
                parameters.add("within=" + within);
            }
        }
        if (order != SearchOrder.RELEVANCE) {
            parameters.add("sort=" + FacetCodes.code(order.name()));
        }
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
            case ROUND -> round;
            case AWARD -> award;
            case STAGE -> stage;
            case RAISED -> raised;
            case NEED -> need;
            case BUILT_ON -> builtOn;
        };
    }
}
