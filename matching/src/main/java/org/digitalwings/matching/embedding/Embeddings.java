package org.digitalwings.matching.embedding;

import ai.onnxruntime.OrtEnvironment;
import java.util.EnumMap;
import java.util.Map;

/** The models of all languages, each loaded when a first text needs it. For any number of threads. */
public final class Embeddings implements AutoCloseable {

    private final Map<TextLanguage, EmbeddingModel> models = new EnumMap<>(TextLanguage.class);

    /**
     * Whether models run on this machine: their library is made for Linux with glibc, macOS on ARM, and Windows. The first call loads
     * it.
     */
    public static boolean canRun() {
        try {
            return OrtEnvironment.getEnvironment() != null;
        } catch (LinkageError noLibrary) {
            return false;
        }
    }

    /** The embedding of a text in the language that it is written in. */
    public Embedding of(String text) {
        return of(text, TextLanguage.of(text));
    }

    /** The embedding of a text as one in a language. */
    public Embedding of(String text, TextLanguage language) {
        return new Embedding(language, model(language).embed(text));
    }

    private synchronized EmbeddingModel model(TextLanguage language) {
        return models.computeIfAbsent(language, EmbeddingModel::of);
    }

    @Override
    public synchronized void close() {
        models.values().forEach(EmbeddingModel::close);
        models.clear();
    }
}
