package org.digitalwings.matching.search;

import java.util.List;
import java.util.Optional;
import org.digitalwings.matching.embedding.Embedding;
import org.digitalwings.matching.translation.Rendering;

/** What texts mean beyond their words. A search without any of it finds by words alone. */
public interface Meanings {

    /** Knows nothing. */
    Meanings NONE = new Meanings() {
        @Override
        public List<Rendering> renderings(String words) {
            return List.of();
        }

        @Override
        public List<Embedding> ofQuery(String words, List<Rendering> renderings) {
            return List.of();
        }

        @Override
        public boolean isLearning() {
            return false;
        }

        @Override
        public Optional<Embedding> ofText(String text) {
            return Optional.empty();
        }
    };

    /** Whether the embeddings of members' texts are wanted, and come to be known one after the other. */
    boolean isLearning();

    /** What the terms of a query are also called. */
    List<Rendering> renderings(String words);

    /** The embeddings of a query, at most one a language. */
    List<Embedding> ofQuery(String words, List<Rendering> renderings);

    /** The embedding of a member's text, empty where it is not known yet. */
    Optional<Embedding> ofText(String text);
}
