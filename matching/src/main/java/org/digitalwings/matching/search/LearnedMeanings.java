package org.digitalwings.matching.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.digitalwings.matching.embedding.Embedding;
import org.digitalwings.matching.embedding.EmbeddingStore;
import org.digitalwings.matching.embedding.Embeddings;
import org.digitalwings.matching.embedding.TextLanguage;
import org.digitalwings.matching.translation.Rendering;
import org.digitalwings.matching.translation.Translator;

/** Meanings by dictionary, glossary and the embedding models that ship with the product. */
public final class LearnedMeanings implements Meanings {

    private final Supplier<Translator> translator;
    private final Embeddings models;
    private final EmbeddingStore store;
    private final boolean learning;

    /**
     * Takes embeddings of members' texts from a store, and makes those of queries.
     *
     * @param translator the translator as of now: its glossary can change
     * @param learning whether embeddings are used at all, or other words alone
     */
    public LearnedMeanings(Supplier<Translator> translator, Embeddings models, EmbeddingStore store, boolean learning) {
        this.translator = translator;
        this.models = models;
        this.store = store;
        this.learning = learning;
    }

    @Override
    public boolean isLearning() {
        return learning;
    }

    @Override
    public List<Rendering> renderings(String words) {
        return words.isBlank() ? List.of() : translator.get().renderings(words);
    }

    @Override
    public List<Embedding> ofQuery(String words, List<Rendering> renderings) {
        if (!learning) {
            return List.of();
        }
        List<Embedding> embeddings = new ArrayList<>();
        embeddings.add(models.of(words));
        TextLanguage other =
                TextLanguage.of(words) == TextLanguage.CHINESE ? TextLanguage.ENGLISH : TextLanguage.CHINESE;
        String translated = renderings.stream()
                .flatMap(rendering -> rendering.others().stream()
                        .filter(word -> TextLanguage.of(word) == other)
                        .limit(1))
                .collect(Collectors.joining(other == TextLanguage.ENGLISH ? " " : ""));
        if (!translated.isEmpty()) {
            embeddings.add(models.of(translated, other));
        }
        return embeddings;
    }

    @Override
    public Optional<Embedding> ofText(String text) {
        return learning ? store.find(text) : Optional.empty();
    }

    /** Makes and keeps the embeddings of texts; takes some 20 ms of one core each. */
    public void learn(Collection<String> texts) {
        Map<String, Embedding> learned = new HashMap<>();
        texts.forEach(text -> learned.computeIfAbsent(text, models::of));
        store.put(learned);
    }
}
