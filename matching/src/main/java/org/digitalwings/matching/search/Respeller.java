package org.digitalwings.matching.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.digitalwings.matching.text.Word;

/**
 * Finds what may have been meant by words that no member has. A Latin word becomes the commonest one of the index within two edits, or
 * the name or topic that it spells in pinyin or by initials; a stretch of Chinese, of which some two neighbours stand nowhere together, becomes what sounds the same in a name or topic.
 */
final class Respeller {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}]+");

    /** Words that may be the syllables of one name. */
    private static final Pattern SYLLABLES = Pattern.compile("[a-zA-Z]+(?: [a-zA-Z]+){0,7}");

    private static final Pattern SPACE = Pattern.compile(" ");

    private static final int LONGEST = 8;
    private static final int MOST_WORDS = 4;
    private static final int MOST_CHARACTERS = 24;
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_PINYIN = 3;
    private static final int LONGEST_WORD = 32;
    private static final int MOST_TRIED = 5;

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final SearchAudience audience;
    private final DirectSpellChecker spelling = new DirectSpellChecker();

    /** Which words were looked up already: the same stand in many stretches of a text. */
    private final Map<String, Boolean> known = new HashMap<>();

    Respeller(IndexSearcher searcher, SearchAudience audience) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        this.audience = audience;
        spelling.setMinQueryLength(SHORTEST_WORD);
    }

    Respelling respell(String typed) throws IOException {
        QueryText text = QueryText.of(typed);
        String wanted = text.words() + ' ' + String.join(" ", text.phrases());
        Map<String, String> words = new LinkedHashMap<>();
        String left = wanted;
        for (MatchResult syllables :
                SYLLABLES.matcher(wanted).results().limit(MOST_WORDS).toList()) {
            Optional<String> name = pinyin(syllables.group());
            if (name.isPresent()) {
                words.put(syllables.group(), name.get());
                left = left.replace(syllables.group(), " ");
            }
        }
        for (MatchResult word : LATIN.matcher(left).results().limit(MOST_WORDS).toList()) {
            Optional<String> name = pinyin(word.group());
            (name.isPresent() ? name : spelled(word.group())).ifPresent(better -> words.put(word.group(), better));
        }
        List<MatchResult> chinese =
                CHINESE.matcher(wanted).results().limit(MOST_WORDS).toList();
        for (MatchResult stretch : chinese) {
            addHomophones(stretch.group(), words);
        }
        return new Respelling(words);
    }

    private Optional<String> pinyin(String syllables) throws IOException {
        String letters = SPACE.matcher(syllables).replaceAll("").toLowerCase(Locale.ROOT);
        if (letters.length() < SHORTEST_PINYIN || letters.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        for (Word word : Fields.BIGRAMS.words(syllables)) {
            if (!has(word.term())) {
                return firstSeen(Sounds.spelled(reader, letters));
            }
        }
        return Optional.empty();
    }

    private Optional<String> spelled(String typed) throws IOException {
        List<Word> read = Fields.BIGRAMS.words(typed);
        if (read.size() != 1 || typed.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        var term = new Term(Fields.WORDS, read.getFirst().term());
        return has(term.text())
                ? Optional.empty()
                : firstSeen(Stream.of(spelling.suggestSimilar(term, MOST_TRIED, reader, SuggestMode.SUGGEST_ALWAYS))
                        .map(better -> better.string)
                        .toList());
    }

    /** Goes from left to right and takes the longest that sounds like something known. */
    private void addHomophones(String stretch, Map<String, String> words) throws IOException {
        int[] characters = stretch.codePoints().limit(MOST_CHARACTERS).toArray();
        int at = 0;
        while (at < characters.length - 1) {
            int next = at + 1;
            for (int end = Math.min(characters.length, at + LONGEST); end > at + 1; end--) {
                String span = new String(characters, at, end - at);
                Optional<String> alike = isKnown(span) ? Optional.empty() : firstSeen(Sounds.alike(reader, span));
                if (alike.isPresent()) {
                    words.put(span, alike.get());
                    next = end;
                    break;
                }
            }
            at = next;
        }
    }

    /** Whether every two neighbours stand together somewhere. */
    private boolean isKnown(String span) throws IOException {
        for (Word pair : Fields.BIGRAMS.words(span)) {
            if (!has(pair.term())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a member has a word where the audience may see it; what the index tells of terms is of hidden and former texts too. */
    private boolean has(String word) throws IOException {
        Boolean before = known.get(word);
        if (before != null) {
            return before;
        }
        var term = new Term(Fields.WORDS, word);
        boolean has =
                reader.docFreq(term) > 0 && (!Audiences.mayHide(audience, reader) || isFound(new TermQuery(term)));
        known.put(word, has);
        return has;
    }

    /** The first of some words that stands in what the audience may see. */
    private Optional<String> firstSeen(List<String> better) throws IOException {
        for (String words : better.subList(0, Math.min(MOST_TRIED, better.size()))) {
            if (!Audiences.mayHide(audience, reader) || isFound(TextQuery.phrase(words))) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private boolean isFound(Query query) throws IOException {
        var first = new TopScoreDocCollectorManager(1, 1);
        return searcher.search(Audiences.shown(query, audience, reader), first).scoreDocs.length > 0;
    }
}
