package org.digitalwings.matching.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Matches given documents of one state of an index with given scores. */
final class ScoredDocuments extends Query {

    private final int[] documents;
    private final float[] scores;

    ScoredDocuments(List<ScoreDoc> found) {
        List<ScoreDoc> sorted = found.stream()
                .sorted(Comparator.comparingInt(scored -> scored.doc))
                .toList();
        this.documents = sorted.stream().mapToInt(scored -> scored.doc).toArray();
        this.scores = new float[sorted.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sorted.get(i).score;
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new Weight(this) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) {
                int from = first(context.docBase);
                int to = first(context.docBase + context.reader().maxDoc());
                return from == to ? null : new DefaultScorerSupplier(new Some(from, to, context.docBase, boost));
            }

            @Override
            public Explanation explain(LeafReaderContext context, int doc) {
                int at = Arrays.binarySearch(documents, context.docBase + doc);
                return at < 0
                        ? Explanation.noMatch("not among the nearest")
                        : Explanation.match(boost * scores[at], "nearness in meaning");
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                // A segment is cached longer than its place among others, and with it the numbers of its documents.
                return false;
            }
        };
    }

    private int first(int document) {
        int at = Arrays.binarySearch(documents, document);
        return at < 0 ? -at - 1 : at;
    }

    /** Those of one segment. */
    private final class Some extends Scorer {

        private final DocIdSetIterator iterator;
        private final float boost;
        private final int to;
        private final int base;
        private int at;

        private Some(int from, int to, int base, float boost) {
            this.at = from - 1;
            this.to = to;
            this.base = base;
            this.boost = boost;
            this.iterator = new DocIdSetIterator() {
                private int doc = -1;

                @Override
                public int docID() {
                    return doc;
                }

                @Override
                public int nextDoc() {
                    at++;
                    doc = at < to ? documents[at] - base : NO_MORE_DOCS;
                    return doc;
                }

                @Override
                public int advance(int target) {
                    while (nextDoc() < target) {
                        // There are a hundred of them at most.
                    }
                    return doc;
                }

                @Override
                public long cost() {
                    return (long) to - from;
                }
            };
        }

        @Override
        public int docID() {
            return iterator.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return iterator;
        }

        @Override
        public float score() {
            return boost * scores[at];
        }

        @Override
        public float getMaxScore(int upTo) {
            float most = 0;
            for (int i = Math.max(0, at); i < to && documents[i] - base <= upTo; i++) {
                most = Math.max(most, scores[i]);
            }
            return boost * most;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "nearest " + documents.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoredDocuments same
                && Arrays.equals(documents, same.documents)
                && Arrays.equals(scores, same.scores);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(documents), Arrays.hashCode(scores));
    }
}
