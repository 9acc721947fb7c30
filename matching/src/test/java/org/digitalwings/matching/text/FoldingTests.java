package org.digitalwings.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource({
        "機器人與無人機,机器人与无人机",
        "烏鎮峰會,乌镇峰会",
        "臺灣,台湾",
        "ＡＩ１００,ai100",
        "餅乾,饼干",
        "直通乌镇,直通乌镇",
        "ÄÖÜ,äöü",
        "𝐀𝐁𝟏,ab1",
        "⼈⼯,人工"
    })
    void bringsWritingsTogether(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void foldsSupplementaryCharactersBothWays() {
        assertThat(Folding.fold("㑮")).isEqualTo("𫝈");
        assertThat(Folding.fold("丽")).as("U+2F800 is a compatibility form").isEqualTo("丽");
    }

    @Test
    void isIdempotentForEveryCodePoint() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int folded = Folding.fold(codePoint);
            assertThat(Folding.fold(folded)).as("U+%X", codePoint).isEqualTo(folded);
        }
    }

    @Test
    void keepsLoneSurrogatesAndControlCharacters() {
        String hostile = "a\uD800b\uDC00\u0000\u0007";
        assertThat(Folding.fold(hostile)).isEqualTo(hostile);
    }

    @Test
    void keepsTheNumberOfCodePoints() {
        String text = "㈱ﬁ①½中國ＡＢ";
        assertThat(Folding.fold(text).codePoints().count())
                .isEqualTo(text.codePoints().count());
    }
}
