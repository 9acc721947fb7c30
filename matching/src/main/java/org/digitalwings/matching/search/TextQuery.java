package org.digitalwings.matching.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.digitalwings.matching.text.FoldingAnalyzer;
import org.digitalwings.matching.text.Word;
import org.digitalwings.matching.translation.Rendering;

/**
 * The query of a text: a member matches that has any of the words; what counts for its rank are the words, half as
 * much the single characters, and both half as much again where they stand in the name.
 *
 * <p>Single characters do not make a match, because nearly every text has one of them and counts would say nothing.
 */
final class TextQuery {

    /** Past this many words a query is a document; the words that come first say enough. */
    private static final int MAX_TERMS = 128;

    private static final float CHARACTERS_BOOST = 0.5f;
    private static final float NAME_BOOST = 0.5f;

    private final QueryText text;
    private final List<Rendering> renderings;

    private TextQuery(QueryText text, List<Rendering> renderings) {
        this.text = text;
        this.renderings = renderings;
    }

    /**
     * The query of a text; a blank one matches every member.
     *
     * @param renderings what its terms are also called
     */
    static Query of(QueryText text, List<Rendering> renderings) {
        return new TextQuery(text, renderings).query();
    }

    private Query query() {
        if (text.isBlank()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        var query = new BooleanQuery.Builder();
        Map<String, Integer> words = counted(Fields.BIGRAMS, text.words());
        boolean asks = !words.isEmpty();
        if (asks) {
            query.add(anyOf(words, renderings), Occur.MUST);
            renderings.forEach(rendering -> query.add(OtherWords.charactersOf(rendering), Occur.SHOULD));
            add(query, Fields.NAME_WORDS, words, NAME_BOOST);
            Map<String, Integer> characters = counted(Fields.SINGLES, text.words());
            add(query, Fields.CHARACTERS, characters, CHARACTERS_BOOST);
            add(query, Fields.NAME_CHARACTERS, characters, CHARACTERS_BOOST * NAME_BOOST);
        }
        asks |= addPhrases(query, text.phrases(), Occur.MUST);
        if (addPhrases(query, text.excluded(), Occur.MUST_NOT) && !asks) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        // Without a positive clause this matches nothing, as it should for a text of which no word can be read.
        return query.build();
    }

    /** What a text demands and forbids besides its words. */
    static Query demanded(QueryText text) {
        var query = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        addPhrases(query, text.phrases(), Occur.MUST);
        addPhrases(query, text.excluded(), Occur.MUST_NOT);
        return query.build();
    }

    private static Query anyOf(Map<String, Integer> words, List<Rendering> renderings) {
        var query = new BooleanQuery.Builder();
        words.forEach((word, count) -> query.add(boosted(field(word), word, count), Occur.SHOULD));
        renderings.forEach(rendering -> query.add(OtherWords.anyOf(rendering), Occur.SHOULD));
        return query.build();
    }

    /** A Chinese character that stands alone in the query hardly ever stands alone in a text. */
    static String field(String word) {
        return word.codePointCount(0, word.length()) == 1 ? Fields.CHARACTERS : Fields.WORDS;
    }

    private static void add(BooleanQuery.Builder query, String field, Map<String, Integer> words, float boost) {
        words.forEach((word, count) -> query.add(boosted(field, word, boost * count), Occur.SHOULD));
    }

    private static Query boosted(String field, String word, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, word)), boost);
    }

    private static boolean addPhrases(BooleanQuery.Builder query, List<String> phrases, Occur occur) {
        boolean added = false;
        for (String phrase : phrases) {
            if (!Fields.SINGLES.words(phrase).isEmpty()) {
                query.add(phrase(phrase), occur);
                added = true;
            }
        }
        return added;
    }

    /** The members in one of whose texts the words stand as they are. */
    static Query phrase(String phrase) {
        var exact = new PhraseQuery.Builder();
        Fields.SINGLES
                .words(phrase)
                .forEach(word -> exact.add(new Term(Fields.CHARACTERS, word.term()), word.position()));
        return exact.build();
    }

    /** The different words of a text with how often each stands there. */
    static Map<String, Integer> counted(FoldingAnalyzer analyzer, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Word word : analyzer.words(text)) {
            if (counts.size() < MAX_TERMS || counts.containsKey(word.term())) {
                counts.merge(word.term(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
