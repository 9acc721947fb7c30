package org.digitalwings.matching.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Keeps the embeddings of texts, so that no text is embedded twice: an index can be built anew within minutes, embedding its
 * texts would take hours. Texts themselves are not kept, only their digests. Half precision is far finer than the models are.
 */
public final class EmbeddingStore implements AutoCloseable {

    private static final String KEY = "key";
    private static final String LANGUAGE = "language";
    private static final String VALUES = "values";

    /** To be raised with every change of models or of how they are used. */
    private static final String MODELS = "1:";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private EmbeddingStore(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()));
        this.searchers = new SearcherManager(writer, null);
    }

    /** Opens the store in a directory, which is made where missing. */
    public static EmbeddingStore open(Path path) {
        try {
            return new EmbeddingStore(FSDirectory.open(path));
        } catch (IOException e) {
            throw new UncheckedIOException("The embeddings in %s cannot be opened.".formatted(path), e);
        }
    }

    /** A new store that lives in memory only. */
    public static EmbeddingStore inMemory() {
        try {
            return new EmbeddingStore(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The embedding of a text, empty where it was not put here yet. */
    public Optional<Embedding> find(String text) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                TopDocs found = searcher.search(new TermQuery(new Term(KEY, key(text))), 1);
                return found.scoreDocs.length == 0
                        ? Optional.empty()
                        : Optional.of(read(searcher.storedFields().document(found.scoreDocs[0].doc)));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the embeddings of texts; durable when this returns. */
    public void put(Map<String, Embedding> embeddings) {
        try {
            for (Map.Entry<String, Embedding> entry : embeddings.entrySet()) {
                String key = key(entry.getKey());
                var document = new Document();
                document.add(new StringField(KEY, key, Field.Store.NO));
                document.add(
                        new StoredField(LANGUAGE, entry.getValue().language().name()));
                document.add(new StoredField(VALUES, written(entry.getValue().values())));
                writer.updateDocument(new Term(KEY, key), document);
            }
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("The embeddings in %s cannot be written.".formatted(directory), e);
        }
    }

    private static Embedding read(Document document) {
        BytesRef bytes = document.getBinaryValue(VALUES);
        ByteBuffer halves = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        float[] values = new float[bytes.length / Short.BYTES];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.float16ToFloat(halves.getShort());
        }
        return new Embedding(TextLanguage.valueOf(document.get(LANGUAGE)), values);
    }

    private static byte[] written(float[] values) {
        ByteBuffer halves = ByteBuffer.allocate(values.length * Short.BYTES);
        for (float value : values) {
            halves.putShort(Float.floatToFloat16(value));
        }
        return halves.array();
    }

    private static String key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return MODELS + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    @Override
    public void close() {
        try (directory;
                writer;
                searchers) {
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
