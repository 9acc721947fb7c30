package org.digitalwings.matching.search;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Which documents an audience searches. A member of whom managers see more has two: one that only managers search, and one that
 * all others do; so each is found, counted and shown by what its audience sees, and nobody ever sees both.
 */
final class Audiences {

    private static final String ONLY = "only";

    private Audiences() {}

    /** Leaves a document to one audience. */
    static Document only(SearchAudience audience, Document document) {
        document.add(new StringField(ONLY, audience.name(), Field.Store.NO));
        return document;
    }

    /** What of a query's matches an audience may see; the query itself where nobody keeps anything from anybody. */
    static Query shown(Query query, SearchAudience audience, IndexReader reader) throws IOException {
        Term hidden = hiddenFrom(audience);
        return reader.docFreq(hidden) == 0
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(new TermQuery(hidden), Occur.MUST_NOT)
                        .build();
    }

    /** Every member once. */
    static Query each(IndexReader reader) throws IOException {
        return shown(MatchAllDocsQuery.INSTANCE, SearchAudience.COMMUNITY, reader);
    }

    /** Whether what the reader has been told of terms may be of documents that the audience does not search. */
    static boolean mayHide(SearchAudience audience, IndexReader reader) throws IOException {
        return reader.hasDeletions() || reader.docFreq(hiddenFrom(audience)) > 0;
    }

    private static Term hiddenFrom(SearchAudience audience) {
        SearchAudience other = switch (audience) {
            case COMMUNITY -> SearchAudience.MANAGERS;
            case MANAGERS -> SearchAudience.COMMUNITY;
        };
        return new Term(ONLY, other.name());
    }
}
