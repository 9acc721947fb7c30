package org.digitalwings.matching.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.identity.IdentityIndex.Match;
import org.jspecify.annotations.Nullable;

/**
 * {@link IdentityIndex} for a whole community, in a folder: memory does not grow with the community. What was put or removed is
 * seen after {@link #refresh}. A look-up takes a millisecond or some. Not safe for concurrent use.
 */
public final class LuceneIdentityIndex implements AutoCloseable {

    private static final int CROWD = 400;
    private static final int PRINTS_KEPT = 5_000;
    private static final int PIECES_KEPT = 1_000;

    private static final Sort MOST_SHARED =
            new Sort(SortField.FIELD_SCORE, new SortField(SubjectDocuments.ID, SortField.Type.STRING));

    private final PairScoring scoring;
    private final Directory directory;
    private final IndexWriter writer;
    private final Map<MemberId, Fingerprint> prints = new Recent<>(PRINTS_KEPT);
    private final Map<String, Set<String>> bearers = new Recent<>(PIECES_KEPT);
    private DirectoryReader reader;
    private IndexSearcher searcher;

    private LuceneIdentityIndex(Path folder, Thresholds thresholds) throws IOException {
        this.scoring = new PairScoring(thresholds, this::others);
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig());
        this.reader = DirectoryReader.open(writer);
        this.searcher = new IndexSearcher(reader);
    }

    /** The most recently used of many. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        private final int kept;

        private Recent(int kept) {
            super(kept, 0.75f, true);
            this.kept = kept;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > kept;
        }
    }

    /**
     * An empty index.
     *
     * @param folder its own folder; what is in it is removed first
     * @throws UncheckedIOException where it cannot be written to
     */
    public static LuceneIdentityIndex in(Path folder, Thresholds thresholds) {
        try {
            IOUtils.rm(folder);
            return new LuceneIdentityIndex(Files.createDirectories(folder), thresholds);
        } catch (IOException e) {
            throw unusable(folder.toString(), e);
        }
    }

    /** Adds a subject, or replaces the one with its id. */
    public void put(Subject subject) {
        Fingerprint print = Fingerprint.of(subject);
        try {
            writer.updateDocument(id(subject.id()), SubjectDocuments.of(print));
        } catch (IOException e) {
            throw unusable(directory.toString(), e);
        }
        prints.put(subject.id(), print);
    }

    /** Removes a subject, if it is there. */
    public void remove(MemberId id) {
        try {
            writer.deleteDocuments(id(id));
        } catch (IOException e) {
            throw unusable(directory.toString(), e);
        }
        prints.remove(id);
    }

    /** Removes all subjects. */
    public void clear() {
        try {
            writer.deleteAll();
        } catch (IOException e) {
            throw unusable(directory.toString(), e);
        }
        prints.clear();
        refresh();
    }

    /** Lets what was put and removed be seen. */
    public void refresh() {
        try {
            @Nullable DirectoryReader next = DirectoryReader.openIfChanged(reader, writer);
            if (next != null) {
                reader.close();
                reader = next;
                searcher = new IndexSearcher(next);
                bearers.clear();
            }
        } catch (IOException e) {
            throw unusable(directory.toString(), e);
        }
    }

    /** How many subjects it has. */
    public int size() {
        return reader.numDocs();
    }

    /** As {@link IdentityIndex#matches}. */
    public List<Match> matches(Subject subject, int most) {
        Fingerprint print = print(subject);
        try {
            List<Match> matches = new ArrayList<>();
            for (Fingerprint other : candidates(print, most)) {
                matches.add(new Match(other.subject(), scoring.compare(print, other)));
            }
            matches.sort(
                    Comparator.comparingDouble((Match match) -> -match.verdict().score())
                            .thenComparing(match -> match.subject().id()));
            return matches;
        } catch (IOException e) {
            throw unusable(directory.toString(), e);
        }
    }

    /** The verdict on two subjects among those that are here. */
    public Verdict compare(Subject one, Subject other) {
        return scoring.compare(print(one), print(other));
    }

    private Fingerprint print(Subject subject) {
        Fingerprint known = prints.get(subject.id());
        return known != null && known.subject().equals(subject) ? known : Fingerprint.of(subject);
    }

    private List<Fingerprint> candidates(Fingerprint print, int most) throws IOException {
        BooleanQuery.Builder sharing = new BooleanQuery.Builder();
        for (String key : BlockingKeys.of(print)) {
            TermQuery query = new TermQuery(new Term(SubjectDocuments.KEY, key));
            int count = reader.docFreq(query.getTerm());
            if (count > 0 && (count <= CROWD || BlockingKeys.isWhole(key))) {
                float weight = (float) Math.log(1 + (double) reader.numDocs() / count);
                sharing.add(new BoostQuery(new ConstantScoreQuery(query), weight), Occur.SHOULD);
            }
        }
        sharing.add(new TermQuery(id(print.subject().id())), Occur.MUST_NOT);
        List<Fingerprint> found = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : searcher.search(sharing.build(), most, MOST_SHARED).scoreDocs) {
            MemberId id = SubjectDocuments.id(stored, hit.doc);
            Fingerprint known = prints.get(id);
            if (known == null) {
                known = Fingerprint.of(SubjectDocuments.subject(stored.document(hit.doc)));
                prints.put(id, known);
            }
            found.add(known);
        }
        return found;
    }

    private int others(Subject.Group group, String piece, MemberId one, MemberId other) {
        Set<String> all = bearers.get(group + piece);
        if (all == null) {
            all = bearers(group, piece);
            bearers.put(group + piece, all);
        }
        return all.size() - (all.contains(one.value()) ? 1 : 0) - (all.contains(other.value()) ? 1 : 0);
    }

    /** The ids of those who have a piece in their names, at most {@value #CROWD}. */
    private Set<String> bearers(Subject.Group group, String piece) {
        BooleanQuery.Builder sharing = new BooleanQuery.Builder();
        BlockingKeys.ofPiece(group, piece)
                .forEach(key -> sharing.add(new TermQuery(new Term(SubjectDocuments.KEY, key)), Occur.FILTER));
        try {
            Set<String> ids = new TreeSet<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(sharing.build(), CROWD).scoreDocs) {
                if (SubjectDocuments.bears(stored, hit.doc, piece)) {
                    ids.add(SubjectDocuments.id(stored, hit.doc).value());
                }
            }
            return ids;
        } catch (IOException e) {
            throw unusable(directory.toString(), e);
        }
    }

    private static Term id(MemberId id) {
        return new Term(SubjectDocuments.ID, id.value());
    }

    private static UncheckedIOException unusable(String folder, IOException cause) {
        return new UncheckedIOException(
                "The index of who is who in %s cannot be used: make room there, or let the process write to it."
                        .formatted(folder),
                cause);
    }

    @Override
    public void close() {
        try {
            IOUtils.close(reader, writer, directory);
        } catch (IOException e) {
            throw unusable(directory.toString(), e);
        }
    }
}
