package org.digitalwings.matching.search;

import java.io.IOException;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** A searcher that numbers the values of the facets once, when they are first counted. */
final class FacetedSearcher extends IndexSearcher {

    private final FacetsConfig config;
    private @Nullable SortedSetDocValuesReaderState state;

    FacetedSearcher(IndexReader reader, FacetsConfig config) {
        super(reader);
        this.config = config;
    }

    synchronized SortedSetDocValuesReaderState facets() throws IOException {
        if (state == null) {
            state = new DefaultSortedSetDocValuesReaderState(getIndexReader(), config);
        }
        return state;
    }
}
