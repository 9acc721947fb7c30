package org.digitalwings.matching.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.digitalwings.matching.translation.Rendering;

/**
 * The query of a search that goes on while nobody looks. The search page puts the best first and leaves it to the reader where to
 * stop; here every member either is meant or is not. So where any word is enough there, a member must have all of up to
 * {@value #ALL_OF} words here, and of more words {@value #SHARE} of them. A term has its words, or stands in other words.
 */
final class StandingQuery {

    private static final int ALL_OF = 3;
    private static final double SHARE = 0.75;

    /** Of the words that a dictionary has for another, those behind are seldom meant. */
    private static final int MAX_OTHERS = 4;

    private static final Pattern BETWEEN_CHARACTERS = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private static final Pattern SPACE = Pattern.compile(" +");

    private StandingQuery() {}

    static Query of(TypedQuery typed, Meanings meanings) {
        if (!typed.surroundings().equals(Surroundings.NONE)) {
            // Who is near somebody changes by the ties of others, and no member says it of itself.
            return new MatchNoDocsQuery("around a member");
        }
        QueryText text = QueryText.of(typed.text());
        return new ConstantScoreQuery(
                Conditions.narrowed(ofText(text, meanings.renderings(text.words())), typed.conditions()));
    }

    private static Query ofText(QueryText text, List<Rendering> renderings) {
        if (text.isBlank()) {
            return TextQuery.of(text, renderings);
        }
        List<Query> parts = parts(text, renderings);
        if (parts.isEmpty()) {
            boolean asks = text.phrases().stream().anyMatch(StandingQuery::hasWords)
                    || text.excluded().stream().anyMatch(StandingQuery::hasWords);
            return asks ? TextQuery.of(text, List.of()) : new MatchNoDocsQuery("no word can be read");
        }
        var query = new BooleanQuery.Builder().add(TextQuery.demanded(text), Occur.FILTER);
        if (parts.size() <= ALL_OF) {
            parts.forEach(part -> query.add(part, Occur.FILTER));
        } else {
            var most = new BooleanQuery.Builder().setMinimumNumberShouldMatch((int) Math.ceil(SHARE * parts.size()));
            parts.forEach(part -> most.add(part, Occur.SHOULD));
            query.add(most.build(), Occur.FILTER);
        }
        return query.build();
    }

    /** What is asked for: terms that have other words too, and the words that are in none of these. */
    private static List<Query> parts(QueryText text, List<Rendering> renderings) {
        Set<String> words = new LinkedHashSet<>(
                TextQuery.counted(Fields.BIGRAMS, text.words()).keySet());
        Set<String> covered = new HashSet<>();
        List<Query> parts = new ArrayList<>();
        for (Rendering rendering : renderings) {
            // The translator parts characters by spaces; written so they would be no pairs.
            String term = BETWEEN_CHARACTERS.matcher(rendering.source()).replaceAll("");
            Set<String> own = TextQuery.counted(Fields.BIGRAMS, term).keySet();
            words.removeIf(word -> own.contains(word) || joins(word, term));
            if (!own.isEmpty() && (rendering.curated() || !isCharacter(term))) {
                covered.addAll(own);
                parts.add(term(own, rendering));
            }
        }
        for (String chunk : SPACE.splitAsStream(text.words()).toList()) {
            Set<String> said = TextQuery.counted(Fields.BIGRAMS, chunk).keySet();
            // Nothing but characters that are words of their own too: a name.
            if (said.stream().noneMatch(word -> words.contains(word) || covered.contains(word))) {
                words.addAll(said);
            }
        }
        words.forEach(word -> parts.add(ofWord(word)));
        return parts;
    }

    private static boolean hasWords(String phrase) {
        return !Fields.SINGLES.words(phrase).isEmpty();
    }

    /** Whether a word is a pair of characters, one of them the first or the last of a term: where words meet there is no word. */
    private static boolean joins(String word, String term) {
        if (word.codePointCount(0, word.length()) != 2 || !Character.isIdeographic(word.codePointAt(0))) {
            return false;
        }
        int second = word.codePointBefore(word.length());
        return word.codePointAt(0) == term.codePointBefore(term.length()) || second == term.codePointAt(0);
    }

    /** A verb such as 找 in a sentence, about which texts say nothing. */
    private static boolean isCharacter(String term) {
        return term.codePointCount(0, term.length()) == 1 && Character.isIdeographic(term.codePointAt(0));
    }

    private static Query term(Set<String> own, Rendering rendering) {
        var all = new BooleanQuery.Builder();
        own.forEach(word -> all.add(ofWord(word), Occur.FILTER));
        List<String> others = rendering
                .others()
                .subList(0, Math.min(MAX_OTHERS, rendering.others().size()));
        return new BooleanQuery.Builder()
                .add(all.build(), Occur.SHOULD)
                .add(OtherWords.anyOf(new Rendering(rendering.source(), others, rendering.curated())), Occur.SHOULD)
                .build();
    }

    private static Query ofWord(String word) {
        return new TermQuery(new Term(TextQuery.field(word), word));
    }
}
