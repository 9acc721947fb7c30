package org.digitalwings.matching.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits.
 *
 * @param hits the hits, best first
 * @param total the number of members that match
 * @param exact whether there are no more; without facets it is not counted far
 * @param facets for each facet asked for the most frequent values among all that match, most frequent first
 * @param loosened whether phrases were read as words, because nobody has them together with the other words
 * @param next the cursor for the page after this one, null where this is the last
 */
public record SearchPage(
        List<Hit> hits,
        long total,
        boolean exact,
        Map<Facet, List<FacetCount>> facets,
        boolean loosened,
        @Nullable String next) {

    /** How many of the members that match have a value of a facet. */
    public record FacetCount(String value, long count) {}
}
