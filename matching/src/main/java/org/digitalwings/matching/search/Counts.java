package org.digitalwings.matching.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TotalHits;
import org.digitalwings.matching.search.SearchPage.FacetCount;

/**
 * How many members match, and how many of them have a value of a facet; as if that facet were not filtered, so that it tells
 * what choosing another value would find.
 *
 * @param exact whether no more match
 * @param values by facet the most frequent values, most frequent first
 */
record Counts(long total, boolean exact, Map<Facet, List<FacetCount>> values) {

    /** The values of a facet that are told at most. */
    private static final int FACET_VALUES = 50;

    /** Of topics and places as many as there are in a usual vocabulary: the parts of a rare one are wanted too. */
    private static final int TREE_VALUES = 1000;

    /** Counts no facet: what a ranking counted. */
    static Counts none(TotalHits total) {
        return new Counts(total.value(), total.relation() == TotalHits.Relation.EQUAL_TO, Map.of());
    }

    /** Counts all that a query matches and a narrowing lets through. */
    static Counts of(FacetedSearcher searcher, Query asked, Narrowing narrowing, Set<Facet> facets) throws IOException {
        FacetsCollector found = searcher.search(narrowing.of(asked), new FacetsCollectorManager());
        long total = found.getMatchingDocs().stream()
                .mapToLong(MatchingDocs::totalHits)
                .sum();
        Map<Facet, List<FacetCount>> values = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            List<FacetCount> counted = values(
                    searcher,
                    facet,
                    narrowing.filters(facet)
                            ? searcher.search(narrowing.without(facet, asked), new FacetsCollectorManager())
                            : found);
            if (!counted.isEmpty()) {
                values.put(facet, counted);
            }
        }
        return new Counts(total, true, values);
    }

    private static List<FacetCount> values(FacetedSearcher searcher, Facet facet, FacetsCollector found)
            throws IOException {
        SortedSetDocValuesReaderState state = searcher.values(facet);
        if (state == null) {
            return List.of();
        }
        FacetResult result = new SortedSetDocValuesFacetCounts(state, found)
                .getTopChildren(
                        facet == Facet.TOPIC || facet == Facet.PLACE ? TREE_VALUES : FACET_VALUES, facet.name());
        return result == null
                ? List.of()
                : Arrays.stream(result.labelValues)
                        .map(value -> new FacetCount(value.label, value.value.longValue()))
                        .toList();
    }
}
