package org.digitalwings.matching.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A search index in a directory, by Lucene.
 *
 * <p>The position stands in the user data of Lucene's commit. An index of another format than this version writes, or one
 * that cannot be read, is started anew and empty, at position 0: all that is in it comes from the graph. Later pages of a
 * search show the state of the index that the first page showed, for up to {@value #PAGING_SECONDS} seconds.
 */
public final class LuceneSearchIndex implements SearchIndex {

    private static final int PAGING_SECONDS = 300;
    private static final double BUFFER_MEGABYTES = 48;
    private static final int MAX_COMPLETIONS = 200;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final SearcherLifetimeManager pages = new SearcherLifetimeManager();
    private final FacetFields facets = new FacetFields();
    private final MemberDocuments documents = new MemberDocuments(facets);
    private long applied;
    private volatile long durable;

    private LuceneSearchIndex(Directory directory) throws IOException {
        this.directory = directory;
        StoredIndex stored = StoredIndex.read(directory);
        var config = new IndexWriterConfig(Fields.analyzer())
                .setOpenMode(stored.openMode())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        writer.setLiveCommitData(StoredIndex.userData(stored.position()));
        applied = stored.position();
        durable = applied;
        searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                return new FacetedSearcher(reader, facets.config());
            }
        });
    }

    /**
     * Opens the index in a directory, which is made where missing.
     *
     * @throws SearchIndexException where another process uses the directory, or it cannot be read or written
     */
    public static LuceneSearchIndex open(Path path) {
        try {
            return new LuceneSearchIndex(FSDirectory.open(path));
        } catch (IOException e) {
            throw SearchIndexException.opening(path, e);
        }
    }

    /** A new index that lives in memory only. */
    public static LuceneSearchIndex inMemory() {
        try {
            return new LuceneSearchIndex(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long position() {
        return durable;
    }

    @Override
    public synchronized void apply(Collection<Member> changed, Collection<MemberId> removed, long position) {
        if (position < applied) {
            throw new IllegalArgumentException(
                    "Position %d lies before %d, which the index has reached: go on from there."
                            .formatted(position, applied));
        }
        try {
            for (Member member : changed) {
                writer.updateDocument(idTerm(member.id()), documents.of(member));
            }
            for (MemberId id : removed) {
                writer.deleteDocuments(idTerm(id));
            }
            show(position);
        } catch (IOException e) {
            throw SearchIndexException.writing(directory, e);
        }
    }

    @Override
    public synchronized void clear() {
        try {
            writer.deleteAll();
            show(0);
        } catch (IOException e) {
            throw SearchIndexException.writing(directory, e);
        }
    }

    private void show(long position) throws IOException {
        applied = position;
        writer.setLiveCommitData(StoredIndex.userData(position));
        searchers.maybeRefreshBlocking();
        pages.prune(new SearcherLifetimeManager.PruneByAge(PAGING_SECONDS));
    }

    @Override
    public synchronized void commit() {
        try {
            writer.commit();
            durable = applied;
        } catch (IOException e) {
            throw SearchIndexException.writing(directory, e);
        }
    }

    @Override
    public SearchPage search(SearchQuery query) {
        Cursor after = query.after() == null ? null : Cursor.read(query.after());
        try {
            return after == null ? first(query) : next(query, after);
        } catch (IOException e) {
            throw SearchIndexException.reading(directory, e);
        }
    }

    private SearchPage first(SearchQuery query) throws IOException {
        return current(searcher -> find(searcher, query, null));
    }

    private SearchPage next(SearchQuery query, Cursor after) throws IOException {
        IndexSearcher searcher = pages.acquire(after.version());
        if (searcher == null) {
            return current(now -> find(now, query, after));
        }
        try {
            return find(searcher, query, after);
        } finally {
            pages.release(searcher);
        }
    }

    private SearchPage find(IndexSearcher searcher, SearchQuery query, @Nullable Cursor after) throws IOException {
        return new PageSearch((FacetedSearcher) searcher, facets.config()).find(query, after, pages.record(searcher));
    }

    @Override
    public List<Completion> complete(String typed, int limit) {
        if (limit < 1 || limit > MAX_COMPLETIONS) {
            throw new IllegalArgumentException(
                    "Number of completions %d must be from 1 to %d.".formatted(limit, MAX_COMPLETIONS));
        }
        try {
            return current(searcher -> Completions.find(searcher, typed, limit));
        } catch (IOException e) {
            throw SearchIndexException.reading(directory, e);
        }
    }

    @Override
    public Respelling respell(String text) {
        try {
            return current(searcher -> new Respeller(searcher.getIndexReader()).respell(text));
        } catch (IOException e) {
            throw SearchIndexException.reading(directory, e);
        }
    }

    @Override
    public Optional<Similar> similar(MemberId id, int limit) {
        try {
            return current(searcher -> new SimilarMembers(searcher, facets.config()).to(id, limit));
        } catch (IOException e) {
            throw SearchIndexException.reading(directory, e);
        }
    }

    @Override
    public long size() {
        try {
            return current(searcher -> (long) searcher.getIndexReader().numDocs());
        } catch (IOException e) {
            throw SearchIndexException.reading(directory, e);
        }
    }

    @Override
    public synchronized void close() {
        try (directory;
                writer;
                searchers;
                pages) {
            if (writer.isOpen()) {
                commit();
            }
        } catch (IOException e) {
            throw SearchIndexException.writing(directory, e);
        }
    }

    private <T> T current(Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    private static Term idTerm(MemberId id) {
        return new Term(Fields.ID, id.value());
    }

    @FunctionalInterface
    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }
}
