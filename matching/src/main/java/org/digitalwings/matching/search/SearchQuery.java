package org.digitalwings.matching.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.Neighbourhood;
import org.jspecify.annotations.Nullable;

/**
 * What to search for.
 *
 * @param text the words, as typed; empty finds every member that the filters let through
 * @param filters the values asked for by facet: any of them within a facet, all facets together
 * @param conditions what else must hold
 * @param order what comes first
 * @param around whose surroundings alone are searched, null for the whole community
 * @param audience who asks
 * @param counted the facets of which the values are counted; how many match in all is told exactly only with one of them
 * @param limit the number of hits a page, 1 to 200
 * @param after the cursor of the page before, null for the first page
 */
public record SearchQuery(
        String text,
        Map<Facet, Set<String>> filters,
        List<Condition> conditions,
        SearchOrder order,
        @Nullable Neighbourhood around,
        SearchAudience audience,
        Set<Facet> counted,
        int limit,
        @Nullable String after) {

    private static final int MAX_LIMIT = 200;

    public SearchQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("Page size %d must be from 1 to %d.".formatted(limit, MAX_LIMIT));
        }
        filters = Map.copyOf(filters);
        conditions = List.copyOf(conditions);
        counted = Set.copyOf(counted);
    }

    /** What everybody in the community may find. */
    public SearchQuery(
            String text,
            Map<Facet, Set<String>> filters,
            List<Condition> conditions,
            SearchOrder order,
            int limit,
            @Nullable String after) {
        this(text, filters, conditions, order, null, SearchAudience.COMMUNITY, Set.of(), limit, after);
    }

    /** What fits best to some words and filters. */
    public SearchQuery(String text, Map<Facet, Set<String>> filters, int limit, @Nullable String after) {
        this(text, filters, List.of(), SearchOrder.RELEVANCE, limit, after);
    }

    /** The first {@code limit} hits for some words without a filter. */
    public static SearchQuery of(String text, int limit) {
        return new SearchQuery(text, Map.of(), limit, null);
    }

    /** The same with the values of facets counted. */
    public SearchQuery counting(Facet... facets) {
        return new SearchQuery(text, filters, conditions, order, around, audience, Set.of(facets), limit, after);
    }
}
