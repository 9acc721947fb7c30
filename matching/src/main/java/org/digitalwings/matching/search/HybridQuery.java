package org.digitalwings.matching.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
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

    private HybridQuery() {}

    /**
     * Joins the words of a query with its meaning.
     *
     * @param allowed what a member must match that is found by its meaning
     */
    static Query of(IndexSearcher searcher, Query words, List<Embedding> meanings, Query allowed) throws IOException {
        List<Near> near = nearest(searcher, meanings, allowed);
        if (near.isEmpty()) {
            return words;
        }
        ScoreDoc[] best = searcher.search(words, 1).scoreDocs;
        float most = best.length == 0 || !(best[0].score > 0) ? 1 : best[0].score;
        List<Near> alone =
                near.stream().filter(Near::alike).limit(NEAREST_ALONE).toList();
        List<Near> beside =
                near.stream().filter(candidate -> !alone.contains(candidate)).toList();
        Query both = new BooleanQuery.Builder()
                .add(new BoostQuery(words, (1 - MEANING) / most), Occur.MUST)
                .add(meaning(beside), Occur.SHOULD)
                .build();
        return new BooleanQuery.Builder()
                .add(both, Occur.SHOULD)
                .add(meaning(alone), Occur.SHOULD)
                .build();
    }

    private static Query meaning(List<Near> near) {
        return new BoostQuery(
                new ScoredDocuments(near.stream()
                        .map(candidate -> new ScoreDoc(candidate.document(), candidate.share()))
                        .toList()),
                MEANING);
    }

    /** The nearest of all languages, nearest first. */
    private static List<Near> nearest(IndexSearcher searcher, List<Embedding> meanings, Query allowed)
            throws IOException {
        Map<Integer, Near> near = new HashMap<>();
        for (Embedding meaning : meanings) {
            var query =
                    new KnnFloatVectorQuery(VectorFields.name(meaning.language()), meaning.values(), NEAREST, allowed);
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
