package org.digitalwings.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "重庆,chongqing,cq",
        "重慶,chongqing,cq",
        "重工,zhonggong,zg",
        "长沙银行,changshayinhang,csyh",
        "绿城,lvcheng,lc",
        "乌镇AI大会,wuzhenaidahui,wzaidh",
        "沈阳,shenyang,sy"
    })
    void readsCharactersAsTheirPhraseSays(String name, String letters, String initials) {
        assertThat(Pinyin.of(name).getFirst()).isEqualTo(new Pinyin.Spelling(letters, initials));
    }

    @Test
    void spellsSurnamesOfTheirOwnReadingBothWays() {
        assertThat(Pinyin.of("曾小雨")).extracting(Pinyin.Spelling::letters).containsExactly("cengxiaoyu", "zengxiaoyu");
        assertThat(Pinyin.of("区块链技术研究")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Blue Harbor", "123", "🚀", "\uD800"})
    void hasNoneWithoutChinese(String name) {
        assertThat(Pinyin.of(name)).isEmpty();
    }

    @Test
    void leavesOutWhatHasNoKnownReading() {
        assertThat(Pinyin.of("杭\uD842州𪚥").getFirst().letters()).startsWith("hangzhou");
    }
}
