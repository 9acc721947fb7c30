package org.digitalwings.matching.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.text.Folding;
import org.digitalwings.matching.text.Pinyin;

/**
 * Finds names by how they begin, in writing or in pinyin.
 *
 * <p>The beginnings of up to {@link #SHORT} characters are terms of their own, because thousands of names share them and
 * a term is found at once; longer ones are few enough to be enumerated.
 */
final class Completions {

    private static final int MOST = 200;
    private static final String WRITTEN = "complete-written";
    private static final String SPOKEN = "complete-spoken";
    private static final String SHORT_SUFFIX = "-short";
    private static final String LENGTH = "complete-length";

    private static final int SHORT = 3;
    private static final int LONGEST_KEY = 64;

    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(LENGTH, SortField.Type.LONG),
            new SortField(Fields.ID, SortField.Type.STRING));

    private Completions() {}

    /** Adds what a member is completed by. */
    static void addKeys(Document document, List<String> names) {
        Set<String> written = new LinkedHashSet<>();
        Set<String> spoken = new LinkedHashSet<>();
        for (String name : names) {
            written.add(key(name));
            for (Pinyin.Spelling spelling : Pinyin.of(QueryText.capped(name))) {
                spoken.add(key(spelling.letters()));
                spoken.add(key(spelling.initials()));
            }
        }
        add(document, WRITTEN, written);
        add(document, SPOKEN, spoken);
        document.add(new NumericDocValuesField(LENGTH, names.getFirst().length()));
    }

    private static void add(Document document, String field, Set<String> keys) {
        Set<String> beginnings = new LinkedHashSet<>();
        for (String key : keys) {
            if (!key.isEmpty()) {
                document.add(new StringField(field, key, Field.Store.NO));
                for (int length = 1; length <= Math.min(SHORT, key.codePointCount(0, key.length())); length++) {
                    beginnings.add(key.substring(0, key.offsetByCodePoints(0, length)));
                }
            }
        }
        beginnings.forEach(beginning -> document.add(new StringField(field + SHORT_SUFFIX, beginning, Field.Store.NO)));
    }

    /** Letters and digits, folded: spaces and punctuation are typed or not as people like. */
    private static String key(String text) {
        var key = new StringBuilder();
        QueryText.capped(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Folding::fold)
                .limit(LONGEST_KEY)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    static List<Completion> find(IndexSearcher searcher, String typed, int limit) throws IOException {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("Number of completions %d must be from 1 to %d.".formatted(limit, MOST));
        }
        String key = key(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        var query = new DisjunctionMaxQuery(
                List.of(new BoostQuery(begins(WRITTEN, key), 2), begins(SPOKEN, key.replace('ü', 'v'))), 0);
        List<Completion> completions = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc found : searcher.search(
                        // Names are for all: of two documents of a member one will do.
                        Audiences.shown(query, SearchAudience.COMMUNITY, searcher.getIndexReader()), limit, ORDER)
                .scoreDocs) {
            Document document = stored.document(found.doc, Set.of(Fields.ID, Fields.KIND, Source.NAME.field()));
            completions.add(new Completion(
                    new MemberId(document.get(Fields.ID)),
                    MemberKind.valueOf(document.get(Fields.KIND)),
                    document.get(Source.NAME.field())));
        }
        return completions;
    }

    /** The member with an id, or one of whose names this is. */
    static Optional<MemberId> named(IndexSearcher searcher, String called) throws IOException {
        String id = called.strip();
        if (searcher.getIndexReader().docFreq(new Term(Fields.ID, id)) > 0) {
            return Optional.of(new MemberId(id));
        }
        String key = key(called);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        ScoreDoc[] found =
                searcher.search(new ConstantScoreQuery(new TermQuery(new Term(WRITTEN, key))), 1, ORDER).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(new MemberId(searcher.storedFields()
                        .document(found[0].doc, Set.of(Fields.ID))
                        .get(Fields.ID)));
    }

    private static Query begins(String field, String key) {
        boolean isShort = key.codePointCount(0, key.length()) <= SHORT;
        return new ConstantScoreQuery(
                isShort ? new TermQuery(new Term(field + SHORT_SUFFIX, key)) : new PrefixQuery(new Term(field, key)));
    }
}
