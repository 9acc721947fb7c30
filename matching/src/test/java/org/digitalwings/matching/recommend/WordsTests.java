package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void pairsChineseCharactersAndKeepsLatinWordsWhole() {
        assertThat(Words.of("機器人 Robot-X1，AI"))
                .extracting(Words.Word::folded)
                .containsExactly("机器", "器人", "robot", "x1", "ai");
    }

    @Test
    void knowsWhereWordsStand() {
        String text = "a 视觉AI";

        assertThat(Words.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("视觉", "AI");
    }
}
