package org.digitalwings.matching.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.digitalwings.matching.embedding.Embedding;
import org.digitalwings.matching.embedding.TextLanguage;
import org.jspecify.annotations.Nullable;

/** The members that are nearest to a query in meaning, with how near from 0 for the last of them to 1 for the first. */
final class NearestMembers {

    /** How much less than the best of a query the others may reach. */
    private static final float LEAST_BELOW_BEST = 0.1f;

    /** The members whose nearness counts. */
    private static final int NEAREST = 100;

    /** Those of them that are found even where none of their words was asked for, if they are near enough. */
    private static final int NEAREST_ALONE = 20;

    /** A member near in meaning: how near, and whether that is enough without any word. */
    private record Near(int document, float share, boolean alike) {}

    /** None where no meaning is known. */
    static final NearestMembers NONE = new NearestMembers(List.of());

    private final Map<Integer, Float> shares = new LinkedHashMap<>();
    private final Set<Integer> alike;

    private NearestMembers(List<Near> near) {
        near.forEach(member -> shares.put(member.document(), member.share()));
        alike = near.stream()
                .filter(Near::alike)
                .limit(NEAREST_ALONE)
                .map(Near::document)
                .collect(Collectors.toSet());
    }

    /**
     * Looks for the nearest.
     *
     * @param meanings what the query means, at most once a language
     * @param required what a member must match that is found by its meaning; null where any may be
     */
    static NearestMembers of(IndexSearcher searcher, List<Embedding> meanings, @Nullable Query required)
            throws IOException {
        Map<Integer, Near> near = new HashMap<>();
        for (Embedding meaning : meanings) {
            var query =
                    new KnnFloatVectorQuery(VectorFields.name(meaning.language()), meaning.values(), NEAREST, required);
            ScoreDoc[] found = searcher.search(query, NEAREST).scoreDocs;
            boolean sensible = found.length > 0 && cosine(found[0]) >= leastBest(meaning.language());
            float least = leastBest(meaning.language()) - LEAST_BELOW_BEST;
            for (ScoreDoc scored : found) {
                near.merge(
                        scored.doc,
                        new Near(scored.doc, share(scored.score, found), sensible && cosine(scored) >= least),
                        NearestMembers::nearer);
            }
        }
        return new NearestMembers(near.values().stream()
                .sorted(Comparator.comparingDouble((Near member) -> -member.share())
                        .thenComparingInt(Near::document))
                .limit(NEAREST)
                .toList());
    }

    boolean isEmpty() {
        return shares.isEmpty();
    }

    /** All of them, nearest first. */
    Collection<Integer> documents() {
        return shares.keySet();
    }

    /** How near a member is; 0 where it is none of the nearest. */
    float share(int document) {
        return shares.getOrDefault(document, 0f);
    }

    /** Whether a member is found even where none of its words was asked for. */
    boolean isAlike(int document) {
        return alike.contains(document);
    }

    /** Matches those that the words do, and those that are found without any. */
    Query found(Query words) {
        return alike.isEmpty()
                ? words
                : new BooleanQuery.Builder()
                        .add(words, Occur.SHOULD)
                        .add(new GivenDocuments(alike), Occur.SHOULD)
                        .build();
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
