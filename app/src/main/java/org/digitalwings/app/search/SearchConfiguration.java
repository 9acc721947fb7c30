package org.digitalwings.app.search;

import java.nio.file.Path;
import org.digitalwings.app.glossary.CurrentGlossary;
import org.digitalwings.app.web.NavigationItem;
import org.digitalwings.graph.vocabulary.VocabularyNames;
import org.digitalwings.matching.embedding.EmbeddingStore;
import org.digitalwings.matching.embedding.Embeddings;
import org.digitalwings.matching.search.LearnedMeanings;
import org.digitalwings.matching.search.LuceneSearchIndex;
import org.digitalwings.matching.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;

/** Where the index is, and where the search page is in the navigation. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SearchConfiguration.class);

    @Bean(destroyMethod = "close")
    Embeddings embeddings() {
        return new Embeddings();
    }

    @Bean(destroyMethod = "close")
    EmbeddingStore embeddingStore(@Value("${digital-wings.data}") Path data) {
        return EmbeddingStore.open(data.resolve("embeddings").toAbsolutePath().normalize());
    }

    @Bean
    LearnedMeanings learnedMeanings(
            @Value("${digital-wings.meanings:true}") boolean wanted,
            CurrentGlossary glossary,
            Embeddings models,
            EmbeddingStore store) {
        boolean learning = wanted && Embeddings.canRun();
        if (wanted && !learning) {
            LOG.warn(
                    "The library of the embedding models does not run on {} {}: search goes by words, glossary and dictionary."
                            + " Set digital-wings.meanings=false to be told no more.",
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"));
        }
        return new LearnedMeanings(glossary, models, store, learning);
    }

    @Bean(destroyMethod = "close")
    SearchIndex searchIndex(@Value("${digital-wings.data}") Path data, LearnedMeanings meanings) {
        return LuceneSearchIndex.open(data.resolve("index").toAbsolutePath().normalize(), meanings);
    }

    @Bean
    VocabularyNames vocabularyNames(ReactiveNeo4jClient client) {
        return new VocabularyNames(client);
    }

    @Bean
    NavigationItem searchNavigation() {
        return NavigationItem.forMembers(20, "/search", "search.nav");
    }
}
