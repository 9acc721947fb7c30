package org.digitalwings.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingAnalyzerTests {

    private final FoldingAnalyzer bigrams = FoldingAnalyzer.ofBigrams();
    private final FoldingAnalyzer characters = FoldingAnalyzer.ofCharacters();

    @Test
    void readsChineseAsPairsAndLatinAsWords() {
        assertThat(terms(bigrams, "杭州ＡＩ機器人Lab's 2號")).containsExactly("杭州", "ai", "机器", "器人", "lab", "2", "号");
    }

    @Test
    void readsChineseAsCharactersWithTheSameLatinWords() {
        assertThat(terms(characters, "杭州AI机器人 Grand_Prize"))
                .containsExactly("杭", "州", "ai", "机", "器", "人", "grand", "prize");
    }

    @Test
    void readsEnglishWordsByTheirStem() {
        assertThat(terms(bigrams, "Robots' companies are investing in AI"))
                .isEqualTo(terms(characters, "robot company are invest in ai"));
    }

    @Test
    void makesNoPairAcrossPunctuation() {
        assertThat(terms(bigrams, "杭州，乌镇")).containsExactly("杭州", "乌镇");
    }

    @Test
    void keepsTheOffsetsOfTheOriginal() {
        String text = "與㑮𠂇Ａ 機器";
        for (Word word : bigrams.words(text)) {
            assertThat(Folding.fold(text.substring(word.start(), word.end()))).isEqualTo(word.term());
        }
        assertThat(terms(bigrams, text)).containsExactly("与𫝈", "𫝈𠂇", "a", "机器");
    }

    @Test
    void offsetsOfRandomTextsLieInTheText() {
        long seed = 20260101;
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(40), 0, 0x30000).forEach(text::appendCodePoint);
            for (Word word : Stream.concat(
                            bigrams.words(text.toString()).stream(), characters.words(text.toString()).stream())
                    .toList()) {
                assertThat(word.start()).as("seed %d, round %d", seed, round).isBetween(0, word.end());
                assertThat(word.end()).as("seed %d, round %d", seed, round).isBetween(0, text.length());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "\uDC00机\uD83D", "\u0000\u0007\uFFFF", "。。。", "🚀🚀"})
    void readsAnyText(String text) {
        assertThat(bigrams.words(text))
                .allSatisfy(word -> assertThat(word.end()).isLessThanOrEqualTo(text.length()));
    }

    private static List<String> terms(FoldingAnalyzer analyzer, String text) {
        return analyzer.words(text).stream().map(Word::term).toList();
    }
}
