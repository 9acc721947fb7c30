package org.digitalwings.matching.search;

import java.io.IOException;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The index as it is now, and as it was while a first page was shown, for up to {@value #PAGING_SECONDS} seconds. */
final class IndexStates implements AutoCloseable {

    private static final int PAGING_SECONDS = 300;

    /** One of so many documents may lie apart. */
    private static final int APART = 20;

    private final Directory directory;
    private final SearcherManager searchers;
    private final SearcherLifetimeManager pages = new SearcherLifetimeManager();
    private volatile long earliest;

    IndexStates(Directory directory, IndexWriter writer, FacetsConfig facets) throws IOException {
        this.directory = directory;
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                return new FacetedSearcher(reader, facets);
            }
        });
    }

    @FunctionalInterface
    interface Question<T> {
        T answer(FacetedSearcher searcher) throws IOException;
    }

    /** Asks the index as it is. */
    <T> T now(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.answer((FacetedSearcher) searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw SearchIndexException.reading(directory, e);
        }
    }

    /** Asks the index as it was at a version, or as it is where that is too long ago. */
    <T> T at(long version, Question<T> question) {
        IndexSearcher searcher = version < earliest ? null : pages.acquire(version);
        if (searcher == null) {
            return now(question);
        }
        try {
            try {
                return question.answer((FacetedSearcher) searcher);
            } finally {
                pages.release(searcher);
            }
        } catch (IOException e) {
            throw SearchIndexException.reading(directory, e);
        }
    }

    /** Remembers a state for later pages; answers its version. */
    long remember(IndexSearcher searcher) throws IOException {
        return pages.record(searcher);
    }

    /** Whether more than a few documents lie apart from most of them, each part to be searched by itself. */
    boolean areScattered() {
        return now(searcher -> {
            IndexReader reader = searcher.getIndexReader();
            int most = reader.leaves().stream()
                    .mapToInt(segment -> segment.reader().numDocs())
                    .max()
                    .orElse(0);
            return (reader.numDocs() - most) * APART > reader.numDocs();
        });
    }

    /** Shows what was written since. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        pages.prune(new SearcherLifetimeManager.PruneByAge(PAGING_SECONDS));
    }

    /** Shows no earlier state any more: what somebody hides is not found on a later page either. */
    void forgetEarlier() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            earliest = ((DirectoryReader) searcher.getIndexReader()).getVersion();
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        try (searchers;
                pages) {
            // Both are closed, whatever happens to the first.
        }
    }
}
