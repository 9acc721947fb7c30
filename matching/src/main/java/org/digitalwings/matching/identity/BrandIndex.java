package org.digitalwings.matching.identity;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/**
 * The names of a whole community by the brands in them, in a temporary folder: memory does not grow with the community. Written
 * once, then read by several threads; a look-up takes some microseconds.
 */
public final class BrandIndex implements AutoCloseable {

    private static final String BRAND = "brand";
    private static final String ID = "id";
    private static final String NAME = "name";

    /** A brand that more names share says nothing of who bears it. */
    private static final int CROWD = 400;

    private final Path folder;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private BrandIndex(Path folder) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    /** Somebody, and the one of their names that shares a brand. */
    public record Bearer(String id, String name) {}

    /** Those who bear the names to be indexed. */
    public interface Source {

        /** Hands over every name, each with its bearer's group and id. */
        void read(Sink sink);
    }

    /** Takes names. */
    public interface Sink {

        /** Takes a name; one without a brand is left out. */
        void take(Subject.Group group, String id, String name);
    }

    /**
     * Indexes names.
     *
     * @throws UncheckedIOException where the system's temporary folder cannot be written to
     */
    public static BrandIndex of(Source source) {
        try {
            Path folder = Files.createTempDirectory("digital-wings-brands");
            try (Directory directory = FSDirectory.open(folder);
                    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                source.read((group, id, name) -> add(writer, group, new Bearer(id, name)));
                writer.commit();
            } catch (IOException | RuntimeException e) {
                IOUtils.rm(folder);
                throw e;
            }
            return new BrandIndex(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The brands of the community cannot be kept: make room in %s, or name another folder by -Djava.io.tmpdir."
                            .formatted(System.getProperty("java.io.tmpdir")),
                    e);
        }
    }

    private static void add(IndexWriter writer, Subject.Group group, Bearer bearer) {
        Set<String> brands = BrandKeys.of(bearer.name());
        if (brands.isEmpty()) {
            return;
        }
        Document document = new Document();
        brands.forEach(brand -> document.add(new StringField(BRAND, key(group, brand), Store.NO)));
        document.add(new StoredField(ID, bearer.id()));
        document.add(new StoredField(NAME, bearer.name()));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(Subject.Group group, String brand) {
        return group.name() + brand;
    }

    /** Those of a group who have a brand of one of the names; at most {@value #CROWD}. */
    public Set<Bearer> sharing(Subject.Group group, Collection<String> names) {
        List<BytesRef> brands = names.stream()
                .flatMap(name -> BrandKeys.of(name).stream())
                .distinct()
                .map(brand -> new BytesRef(key(group, brand)))
                .toList();
        if (brands.isEmpty() || reader.numDocs() == 0) {
            return Set.of();
        }
        try {
            StoredFields stored = searcher.storedFields();
            List<Document> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(new TermInSetQuery(BRAND, brands), CROWD).scoreDocs) {
                found.add(stored.document(hit.doc));
            }
            return found.stream()
                    .map(document -> new Bearer(document.get(ID), document.get(NAME)))
                    .collect(toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException("The brands of the community cannot be read back from " + folder, e);
        }
    }

    @Override
    public void close() {
        try {
            IOUtils.close(reader, directory);
            IOUtils.rm(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
