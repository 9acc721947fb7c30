package org.digitalwings.matching.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.digitalwings.matching.embedding.Embedding;
import org.digitalwings.matching.embedding.TextLanguage;

/**
 * Words and meaning together: the score by words over the best such score, and the nearness in meaning from 0 for the last of
 * the nearest to 1 for the first, as a convex sum (Bruch, Gai, Ingber: An Analysis of Fusion Functions for Hybrid Retrieval, TOIS
 * 2023).
 */
final class HybridQuery {

    /** What meaning counts for. The best on four packs of questions, and flat around. */
    private static final float MEANING = 0.3f;

    /** How much less than that best the others may reach. */
    private static final float LEAST_BELOW_BEST = 0.1f;

    /** The members whose nearness counts. */
    private static final int NEAREST = 100;

    /** Those of them that are found even where none of their words was asked for, if they are near enough. */
    private static final int NEAREST_ALONE = 20;

    /** A member near in meaning: how near from 0 for the last of them to 1, and whether that is enough without any word. */
    private record Near(int document, float share, boolean alike) {}

    /** None where no meaning is known. */
    static final HybridQuery WORDS_ALONE = new HybridQuery(List.of());

    private final List<Near> near;

    private HybridQuery(List<Near> near) {
        this.near = near;
    }

    /**
     * The members that are nearest to a query in meaning.
     *
     * @param allowed what a member must match that is found by its meaning
     */
    static HybridQuery of(IndexSearcher searcher, List<Embedding> meanings, Query allowed) throws IOException {
        return new HybridQuery(nearest(searcher, meanings, allowed));
    }

    /** Which members are found: those that the words match, and those near enough without any. */
    Query found(Query words) {
        List<Near> alone =
                near.stream().filter(Near::alike).limit(NEAREST_ALONE).toList();
        return alone.isEmpty()
                ? words
                : new BooleanQuery.Builder()
                        .add(words, Occur.SHOULD)
                        .add(scored(alone), Occur.SHOULD)
                        .build();
    }

    /**
     * The rank of members that were found.
     *
     * @param found matches them; its score does not count
     * @param words what counts by words: the sum of the scores of these
     */
    Query ranked(IndexSearcher searcher, Query found, List<Query> words) throws IOException {
        if (near.isEmpty()) {
            return sum(found, words);
        }
        ScoreDoc[] best = searcher.search(sum(found, words), new TopScoreDocCollectorManager(1, 1)).scoreDocs;
        float most = best.length == 0 || !(best[0].score > 0) ? 1 : best[0].score;
        List<Query> both = new ArrayList<>();
        words.forEach(word -> both.add(new BoostQuery(word, (1 - MEANING) / most)));
        both.add(new BoostQuery(scored(near), MEANING));
        return sum(found, both);
    }

    /** Of members that match the sum of scores; one that has none of them is among them where there is nothing to sum. */
    private static Query sum(Query found, List<Query> scores) {
        var sum = new BooleanQuery.Builder().add(found, Occur.FILTER);
        scores.forEach(score -> sum.add(score, Occur.SHOULD));
        // That one matches is sure, and said so that Lucene passes over members who cannot be on the page.
        return scores.isEmpty()
                ? new ConstantScoreQuery(found)
                : sum.setMinimumNumberShouldMatch(1).build();
    }

    private static Query scored(List<Near> near) {
        return new ScoredDocuments(near.stream()
                .map(candidate -> new ScoreDoc(candidate.document(), candidate.share()))
                .toList());
    }

    /** The nearest of all languages, nearest first. */
    private static List<Near> nearest(IndexSearcher searcher, List<Embedding> meanings, Query allowed)
            throws IOException {
        // Where all may be found, none has to be looked up before.
        Query filter = searcher.rewrite(allowed) instanceof MatchAllDocsQuery ? null : allowed;
        Map<Integer, Near> near = new HashMap<>();
        for (Embedding meaning : meanings) {
            var query =
                    new KnnFloatVectorQuery(VectorFields.name(meaning.language()), meaning.values(), NEAREST, filter);
            ScoreDoc[] found = searcher.search(query, NEAREST).scoreDocs;
            boolean sensible = found.length > 0 && cosine(found[0]) >= leastBest(meaning.language());
            float least = leastBest(meaning.language()) - LEAST_BELOW_BEST;
            for (ScoreDoc scored : found) {
                near.merge(
                        scored.doc,
                        new Near(scored.doc, share(scored.score, found), sensible && cosine(scored) >= least),
                        HybridQuery::nearer);
            }
        }
        return near.values().stream()
                .sorted(Comparator.comparingDouble((Near candidate) -> -candidate.share())
                        .thenComparingInt(Near::document))
                .limit(NEAREST)
                .toList();
    }

    private static Near nearer(Near one, Near other) {
        return new Near(one.document(), Math.max(one.share(), other.share()), one.alike() || other.alike());
    }

    /** The cosine that the best of a query must reach: nonsense comes to less with the nearest of some hundred texts. */
    private static float leastBest(TextLanguage language) {
        return switch (language) {
            case CHINESE -> 0.5f;
            case ENGLISH -> 0.3f;
        };
    }

    /** Lucene's score of a dot product of vectors of length 1, taken back. */
    private static float cosine(ScoreDoc found) {
        return 2 * found.score - 1;
    }

    private static float share(float score, ScoreDoc[] found) {
        float most = found[0].score;
        float least = found[found.length - 1].score;
        return most > least ? (score - least) / (most - least) : 1;
    }
}
