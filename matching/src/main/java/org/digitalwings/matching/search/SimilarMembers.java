package org.digitalwings.matching.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.digitalwings.matching.community.MemberId;

/** Finds members by the words that tell most in another's texts; its names are left out, they say who and not what. */
final class SimilarMembers {

    private static final int TELLING_WORDS = 40;
    private static final int LONGEST_TEXT = 8_000;

    private static final List<Source> TEXTS =
            List.of(Source.TOPIC, Source.TECHNOLOGY, Source.NEED, Source.OFFER, Source.TEXT);

    private final IndexSearcher searcher;
    private final SearchAudience audience;

    SimilarMembers(IndexSearcher searcher, SearchAudience audience) {
        this.searcher = searcher;
        this.audience = audience;
    }

    Optional<Similar> to(MemberId id, int limit) throws IOException {
        var self = new TermQuery(new Term(Fields.ID, id.value()));
        TopDocs found = searcher.search(shown(self), 1);
        if (found.scoreDocs.length == 0) {
            return Optional.empty();
        }
        StoredFields stored = searcher.storedFields();
        Document document = stored.document(found.scoreDocs[0].doc);
        var query = new BooleanQuery.Builder()
                .add(telling().like(Fields.WORDS, new StringReader(text(document))), Occur.MUST)
                .add(FacetFields.filter(Facet.KIND, document.get(Fields.KIND)), Occur.FILTER)
                .add(self, Occur.MUST_NOT)
                .build();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(shown(query), limit, SearchOrder.RELEVANCE.sort(), true).scoreDocs) {
            hits.add(hit(stored.document(hit.doc), hit.score));
        }
        return Optional.of(new Similar(hit(document, 1), hits));
    }

    private Query shown(Query query) throws IOException {
        return Audiences.shown(query, audience, searcher.getIndexReader());
    }

    private Hit hit(Document document, float score) {
        return PageSearch.hit(document, score, Highlights.of(QueryText.of(""), List.of(), audience));
    }

    private MoreLikeThis telling() throws IOException {
        var telling = new MoreLikeThis(searcher.getIndexReader());
        telling.setAnalyzer(Fields.analyzer());
        telling.setMinTermFreq(1);
        telling.setMinDocFreq(2);
        telling.setMaxQueryTerms(TELLING_WORDS);
        telling.setBoost(true);
        return telling;
    }

    private static String text(Document document) {
        String text = TEXTS.stream()
                .flatMap(source -> Stream.of(document.getValues(source.field())))
                .collect(Collectors.joining("\n"));
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }
}
