package org.digitalwings.matching.search;

import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.SparseFixedBitSet;
import org.jspecify.annotations.Nullable;

/** Matches some documents of one state of an index. */
final class GivenDocuments extends Query {

    private final int[] documents;

    GivenDocuments(Collection<Integer> documents) {
        this.documents = documents.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) {
                int size = context.reader().maxDoc();
                var there = new SparseFixedBitSet(size);
                for (int document : documents) {
                    if (document >= context.docBase && document < context.docBase + size) {
                        there.set(document - context.docBase);
                    }
                }
                DocIdSetIterator iterator = new BitDocIdSet(there).iterator();
                return iterator == null
                        ? null
                        : ConstantScoreScorerSupplier.fromIterator(iterator, score(), scoreMode, size);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                // A segment is cached longer than its place among others, and with it the numbers of its documents.
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "given " + documents.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GivenDocuments same && Arrays.equals(documents, same.documents);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(documents);
    }
}
