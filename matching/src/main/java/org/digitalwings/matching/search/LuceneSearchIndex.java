package org.digitalwings.matching.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IORunnable;
import org.digitalwings.matching.community.MemberId;

/**
 * A search index in a directory, by Lucene.
 *
 * <p>The position stands in the user data of Lucene's commit. An index of another format than this version writes, or one
 * that cannot be read, is started anew and empty, at position 0: all that is in it comes from the graph. Later pages of a
 * search show the state of the index that the first page showed, for some minutes.
 */
public final class LuceneSearchIndex implements SearchIndex {

    private static final double BUFFER_MEGABYTES = 48;

    private final Directory directory;
    private final IndexWriter writer;
    private final IndexStates states;
    private final FacetFields facets = new FacetFields();
    private final Meanings meanings;
    private final MemberDocuments documents;
    private long applied;
    private volatile long durable;

    private LuceneSearchIndex(Directory directory, Meanings meanings) throws IOException {
        this.directory = directory;
        this.meanings = meanings;
        this.documents = new MemberDocuments(facets, meanings);
        StoredIndex stored = StoredIndex.read(directory);
        var config = new IndexWriterConfig(Fields.analyzer())
                .setOpenMode(stored.openMode())
                .setCodec(VectorFields.codec())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        writer.setLiveCommitData(StoredIndex.userData(stored.position()));
        applied = stored.position();
        durable = applied;
        states = new IndexStates(directory, writer, facets.config());
    }

    /**
     * Opens the index in a directory, which is made where missing.
     *
     * @param meanings what texts mean; to be closed after the index
     * @throws SearchIndexException where another process uses the directory, or it cannot be read or written
     */
    public static LuceneSearchIndex open(Path path, Meanings meanings) {
        try {
            return new LuceneSearchIndex(FSDirectory.open(path), meanings);
        } catch (IOException e) {
            throw SearchIndexException.opening(path, e);
        }
    }

    /** A new index that lives in memory only. */
    public static LuceneSearchIndex inMemory(Meanings meanings) {
        try {
            return new LuceneSearchIndex(new ByteBuffersDirectory(), meanings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long position() {
        return durable;
    }

    @Override
    public synchronized void replace(
            Collection<SearchableMember> changed, Collection<MemberId> removed, long position) {
        if (position < applied) {
            throw new IllegalArgumentException(
                    "Position %d lies before %d, which the index has reached: go on from there."
                            .formatted(position, applied));
        }
        write(() -> {
            for (SearchableMember member : changed) {
                writer.updateDocuments(idTerm(member.member().id()), documents.of(member));
            }
            for (MemberId id : removed) {
                writer.deleteDocuments(idTerm(id));
            }
            show(position);
            if (changed.stream().anyMatch(SearchableMember::hiding)) {
                states.forgetEarlier();
            }
        });
    }

    @Override
    public synchronized void renew(Collection<SearchableMember> members) {
        replace(members, List.of(), applied);
    }

    @Override
    public List<MemberId> toEmbed(int limit) {
        return states.now(searcher -> {
            List<MemberId> ids = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc found : searcher.search(toEmbed(searcher), limit).scoreDocs) {
                ids.add(new MemberId(
                        stored.document(found.doc, Set.of(Fields.ID)).get(Fields.ID)));
            }
            return ids;
        });
    }

    @Override
    public long toEmbed() {
        return meanings.isLearning() ? states.now(searcher -> (long) searcher.count(toEmbed(searcher))) : 0;
    }

    private static Query toEmbed(IndexSearcher searcher) throws IOException {
        return Audiences.shown(VectorFields.toEmbed(), SearchAudience.COMMUNITY, searcher.getIndexReader());
    }

    @Override
    public synchronized void clear() {
        write(() -> {
            writer.deleteAll();
            show(0);
        });
    }

    private void show(long position) throws IOException {
        applied = position;
        writer.setLiveCommitData(StoredIndex.userData(position));
        states.refresh();
    }

    @Override
    public synchronized void commit() {
        write(() -> {
            writer.commit();
            durable = applied;
        });
    }

    @Override
    public void compact() {
        if (states.areScattered()) {
            write(() -> writer.forceMerge(1));
            commit();
        }
        write(states::refresh);
    }

    @Override
    public SearchPage search(SearchQuery query) {
        Cursor after = query.after() == null ? null : Cursor.read(query.after());
        IndexStates.Question<SearchPage> page =
                searcher -> new PageSearch(searcher, meanings).find(query, after, states.remember(searcher));
        return after == null ? states.now(page) : states.at(after.version(), page);
    }

    @Override
    public long count(SearchQuery query) {
        return states.now(searcher -> new PageSearch(searcher, meanings).count(query));
    }

    @Override
    public long meets(TypedQuery query) {
        return states.now(searcher -> new PageSearch(searcher, meanings).meets(query));
    }

    @Override
    public List<Hit> show(Collection<MemberId> members, String text) {
        return states.now(searcher -> new PageSearch(searcher, meanings).show(members, text));
    }

    @Override
    public List<Completion> complete(String typed, int limit) {
        return states.now(searcher -> Completions.find(searcher, typed, limit));
    }

    @Override
    public Optional<MemberId> named(String called) {
        return states.now(searcher -> Completions.named(searcher, called));
    }

    @Override
    public Respelling respell(String text, SearchAudience audience) {
        return states.now(searcher -> new Respeller(searcher, audience).respell(text));
    }

    @Override
    public Optional<Similar> similar(MemberId id, int limit, SearchAudience audience) {
        return states.now(searcher -> new SimilarMembers(searcher, audience).to(id, limit));
    }

    @Override
    public long count(Facet facet, String value) {
        return states.now(searcher -> (long) searcher.count(Audiences.shown(
                FacetFields.filter(facet, value), SearchAudience.COMMUNITY, searcher.getIndexReader())));
    }

    @Override
    public long size() {
        return states.now(searcher -> (long) searcher.count(Audiences.each(searcher.getIndexReader())));
    }

    @Override
    public synchronized void close() {
        try (directory;
                writer;
                states) {
            if (writer.isOpen()) {
                commit();
            }
        } catch (IOException e) {
            throw SearchIndexException.writing(directory, e);
        }
    }

    private void write(IORunnable change) {
        try {
            change.run();
        } catch (IOException e) {
            throw SearchIndexException.writing(directory, e);
        }
    }

    private static Term idTerm(MemberId id) {
        return new Term(Fields.ID, id.value());
    }
}
