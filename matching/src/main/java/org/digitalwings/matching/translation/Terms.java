package org.digitalwings.matching.translation;

import java.util.List;
import org.digitalwings.matching.text.FoldingAnalyzer;
import org.digitalwings.matching.text.Word;

/**
 * A text as what terms are made of: Chinese characters one by one, English words by their stems.
 *
 * @param words the folded words in their order
 */
record Terms(List<String> words) {

    private static final FoldingAnalyzer READER = FoldingAnalyzer.ofCharacters();

    static Terms of(String text) {
        return new Terms(READER.words(text).stream().map(Word::term).toList());
    }

    /** The key of the words from one to before another: the same for all ways to write them. */
    String key(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    String key() {
        return key(0, words.size());
    }

    int size() {
        return words.size();
    }
}
