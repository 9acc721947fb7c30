package org.digitalwings.matching.search;

import java.util.ArrayList;
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

    private TextQuery() {}

    /**
     * Which members a text asks for; a blank one matches every member.
     *
     * @param renderings what its terms are also called
     */
    static Query of(QueryText text, List<Rendering> renderings) {
        if (text.isBlank()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        var query = new BooleanQuery.Builder();
        Map<String, Integer> words = counted(Fields.BIGRAMS, text.words());
        boolean asks = !words.isEmpty();
        if (asks) {
            var any = new BooleanQuery.Builder();
            anyOf(words, renderings).forEach(word -> any.add(word, Occur.SHOULD));
            query.add(any.build(), Occur.MUST);
        }
        asks |= addPhrases(query, text.phrases(), Occur.MUST);
        if (addPhrases(query, text.excluded(), Occur.MUST_NOT) && !asks) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        // Without a positive clause this matches nothing, as it should for a text of which no word can be read.
        return query.build();
    }

    /**
     * What counts for the rank of the members that a text asks for: the sum of the scores of these, of which each of them
     * has one at least. None where the text asks for no words.
     */
    static List<Query> ranking(QueryText text, List<Rendering> renderings) {
        Map<String, Integer> words = counted(Fields.BIGRAMS, text.words());
        List<Query> ranking = new ArrayList<>();
        if (!words.isEmpty()) {
            ranking.addAll(anyOf(words, renderings));
            ranking.addAll(each(Fields.NAME_WORDS, words, NAME_BOOST));
        }
        readable(text.phrases()).forEach(phrase -> ranking.add(phrase(phrase)));
        return ranking;
    }

    /** What counts besides among the best of them: single characters, which nearly every text has one of. */
    static Query details(QueryText text, List<Rendering> renderings) {
        var details = new BooleanQuery.Builder();
        Map<String, Integer> characters = counted(Fields.SINGLES, text.words());
        each(Fields.CHARACTERS, characters, CHARACTERS_BOOST).forEach(query -> details.add(query, Occur.SHOULD));
        each(Fields.NAME_CHARACTERS, characters, CHARACTERS_BOOST * NAME_BOOST)
                .forEach(query -> details.add(query, Occur.SHOULD));
        renderings.stream()
                .flatMap(rendering -> OtherWords.charactersOf(rendering).stream())
                .forEach(query -> details.add(query, Occur.SHOULD));
        return details.build();
    }

    /** What a text demands and forbids besides its words. */
    static Query demanded(QueryText text) {
        if (text.phrases().isEmpty() && text.excluded().isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        var query = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        addPhrases(query, text.phrases(), Occur.MUST);
        addPhrases(query, text.excluded(), Occur.MUST_NOT);
        return query.build();
    }

    private static List<Query> anyOf(Map<String, Integer> words, List<Rendering> renderings) {
        List<Query> any = new ArrayList<>();
        words.forEach((word, count) -> any.add(boosted(field(word), word, count)));
        renderings.forEach(rendering -> any.add(OtherWords.anyOf(rendering)));
        return any;
    }

    /** A Chinese character that stands alone in the query hardly ever stands alone in a text. */
    static String field(String word) {
        return word.codePointCount(0, word.length()) == 1 ? Fields.CHARACTERS : Fields.WORDS;
    }

    private static List<Query> each(String field, Map<String, Integer> words, float boost) {
        return words.entrySet().stream()
                .map(word -> boosted(field, word.getKey(), boost * word.getValue()))
                .toList();
    }

    private static Query boosted(String field, String word, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, word)), boost);
    }

    private static boolean addPhrases(BooleanQuery.Builder query, List<String> phrases, Occur occur) {
        List<String> readable = readable(phrases);
        readable.forEach(phrase -> query.add(phrase(phrase), occur));
        return !readable.isEmpty();
    }

    private static List<String> readable(List<String> phrases) {
        return phrases.stream()
                .filter(phrase -> !Fields.SINGLES.words(phrase).isEmpty())
                .toList();
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
