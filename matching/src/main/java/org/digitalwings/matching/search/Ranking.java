package org.digitalwings.matching.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/**
 * Ranks members by relevance in two stages: all that match by the score of their words, then the first of those, and those
 * nearest in meaning, again with what is too common to look for and with their nearness. Where meanings are known, the score is
 * a convex sum of what words come to, over the best such score, and nearness (Bruch, Gai, Ingber: An Analysis of Fusion
 * Functions for Hybrid Retrieval, TOIS 2023).
 */
final class Ranking {

    /** How many of the first by words are ranked again. */
    private static final int REFINED = 50;

    /** What meaning counts for. The best on four packs of questions, and flat around. */
    private static final float MEANING = 0.3f;

    private static final Comparator<FieldDoc> BEST_FIRST =
            Comparator.comparingDouble((FieldDoc hit) -> -hit.score).thenComparingLong(hit -> (Long) hit.fields[1]);

    private final IndexSearcher searcher;
    private final Query words;
    private final Query details;
    private final NearestMembers nearest;

    /** Some hits, best first, and how many match in all. */
    record Best(List<FieldDoc> hits, TotalHits total) {}

    /**
     * A ranking of members in one state of the index.
     *
     * @param words matches those that the words find, with their scores
     * @param details what counts too among the first of them
     * @param nearest those that gain, or are found, by their meaning
     */
    Ranking(IndexSearcher searcher, Query words, Query details, NearestMembers nearest) {
        this.searcher = searcher;
        this.words = words;
        this.details = details;
        this.nearest = nearest;
    }

    /**
     * The best hits that come after one.
     *
     * @param most how many at most
     * @param counted of more than these that match it is not told how many they are
     */
    Best best(int most, @Nullable FieldDoc after, int counted) throws IOException {
        for (int depth = Math.max(REFINED, most); ; depth *= 2) {
            TopDocs found = searcher.search(
                    words, new TopFieldCollectorManager(SearchOrder.RELEVANCE.sort(), depth, null, counted));
            boolean all = found.scoreDocs.length < depth;
            List<FieldDoc> ranked = ranked(found.scoreDocs);
            List<FieldDoc> hits = ranked.stream()
                    // Among those behind, some are missing that were not looked for.
                    .limit(all ? ranked.size() : depth)
                    .filter(hit -> after == null || BEST_FIRST.compare(hit, after) > 0)
                    .limit(most)
                    .toList();
            if (all || hits.size() == most) {
                long byMeaning = all ? ranked.size() - found.scoreDocs.length : 0;
                return new Best(hits, new TotalHits(found.totalHits.value() + byMeaning, found.totalHits.relation()));
            }
        }
    }

    private List<FieldDoc> ranked(ScoreDoc[] found) throws IOException {
        List<ScoreDoc> first = new ArrayList<>();
        Map<Integer, Long> numbers = new HashMap<>();
        for (ScoreDoc hit : found) {
            numbers.put(hit.doc, (Long) ((FieldDoc) hit).fields[1]);
            if (first.size() < REFINED) {
                first.add(new ScoreDoc(hit.doc, score(hit)));
            }
        }
        first.addAll(near(first));
        ScoreDoc[] refined = rescored(first, details);
        float best = refined.length == 0 || !(refined[0].score > 0) ? 1 : refined[0].score;
        List<FieldDoc> ranked = new ArrayList<>();
        for (ScoreDoc hit : refined) {
            Long number = numbers.remove(hit.doc);
            float score = fused(hit.score, best, nearest.share(hit.doc));
            ranked.add(hit(hit.doc, score, number == null ? number(hit.doc) : number));
        }
        for (ScoreDoc hit : found) {
            Long number = numbers.get(hit.doc);
            if (number != null) {
                ranked.add(hit(hit.doc, fused(score(hit), best, 0), number));
            }
        }
        ranked.sort(BEST_FIRST);
        return ranked;
    }

    /** Those nearest in meaning that are not among the first, if the words find them, or else if meaning alone does. */
    private List<ScoreDoc> near(List<ScoreDoc> first) throws IOException {
        Set<Integer> there = new HashSet<>();
        first.forEach(hit -> there.add(hit.doc));
        List<ScoreDoc> others = new ArrayList<>();
        for (int document : nearest.documents()) {
            if (!there.contains(document)) {
                others.add(new ScoreDoc(document, 0));
            }
        }
        return Arrays.stream(rescored(others, words))
                .filter(hit -> hit.score > 0 || nearest.isAlike(hit.doc))
                .toList();
    }

    /** With the scores by a query in addition to what they had, best first. */
    private ScoreDoc[] rescored(List<ScoreDoc> hits, Query query) throws IOException {
        if (hits.isEmpty()) {
            return new ScoreDoc[0];
        }
        var top = new TopDocs(new TotalHits(hits.size(), TotalHits.Relation.EQUAL_TO), hits.toArray(ScoreDoc[]::new));
        return new QueryRescorer(query) {
            @Override
            protected float combine(float before, boolean matches, float score) {
                return matches ? before + score : before;
            }
        }.rescore(searcher, top, hits.size()).scoreDocs;
    }

    private float fused(float words, float best, float nearness) {
        return nearest.isEmpty() ? words : (1 - MEANING) * words / best + MEANING * nearness;
    }

    private long number(int document) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        NumericDocValues numbers = segment.reader().getNumericDocValues(Fields.ID_NUMBER);
        numbers.advanceExact(document - segment.docBase);
        return numbers.longValue();
    }

    private static FieldDoc hit(int document, float score, long number) {
        return new FieldDoc(document, score, new Object[] {score, number});
    }

    private static float score(ScoreDoc found) {
        return (Float) ((FieldDoc) found).fields[0];
    }
}
