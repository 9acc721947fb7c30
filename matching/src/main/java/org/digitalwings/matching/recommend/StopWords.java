package org.digitalwings.matching.recommend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Words that carry no meaning of their own: Lucene's English stop words, and those of a list of ours for Chinese, for the legal
 * forms of companies and for what every description says.
 */
final class StopWords {

    private static final String LIST = "stop-words.txt";

    private static final Set<Integer> CHARACTERS = new HashSet<>();
    private static final Set<String> WORDS = new HashSet<>();

    static {
        EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.forEach(word -> WORDS.add(new String((char[]) word)));
        list().lines().filter(line -> !line.startsWith("#")).forEach(StopWords::take);
    }

    private StopWords() {}

    /** Whether a folded word says nothing; a number says nothing either. */
    static boolean contain(String folded) {
        return WORDS.contains(folded)
                || folded.codePoints().anyMatch(CHARACTERS::contains)
                || folded.codePoints().allMatch(Character::isDigit);
    }

    /** Whether a folded pair of Chinese characters is no word, since one of them only joins words. */
    static boolean join(String folded) {
        return folded.codePoints().anyMatch(CHARACTERS::contains);
    }

    private static void take(String line) {
        String[] words = line.strip().split(" ", -1);
        for (int at = 1; at < words.length; at++) {
            if (words[0].equals("characters")) {
                CHARACTERS.add(words[at].codePointAt(0));
            } else {
                WORDS.add(words[at]);
            }
        }
    }

    private static String list() {
        try (InputStream list = StopWords.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("Resource %s is missing beside %s: build the module again."
                        .formatted(LIST, StopWords.class.getName()));
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource %s cannot be read: build the module again.".formatted(LIST), e);
        }
    }
}
