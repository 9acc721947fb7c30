package org.digitalwings.matching.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** A searcher that numbers the values of a facet once, when it is first counted. */
final class FacetedSearcher extends IndexSearcher {

    private final FacetsConfig config;
    private final Map<Facet, SortedSetDocValuesReaderState> states = new EnumMap<>(Facet.class);

    FacetedSearcher(IndexReader reader, FacetsConfig config) {
        super(reader);
        this.config = config;
    }

    /** The numbers of a facet's values; null where no member has any. */
    synchronized @Nullable SortedSetDocValuesReaderState values(Facet facet) throws IOException {
        SortedSetDocValuesReaderState state = states.get(facet);
        if (state == null && FacetFields.hasValues(getIndexReader(), facet)) {
            state = new DefaultSortedSetDocValuesReaderState(getIndexReader(), FacetFields.name(facet), config);
            states.put(facet, state);
        }
        return state;
    }
}
