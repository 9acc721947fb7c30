package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.MemberKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespellingTests {

    private final SearchIndex index = LuceneSearchIndex.inMemory(Meanings.NONE);

    @BeforeEach
    void fill() {
        index.apply(People.random(50, 5), List.of(), 1);
        index.apply(
                List.of(
                        People.member(
                                "a", MemberKind.STARTUP, "宇树科技", List.of("Unitree Robotics"), "humanoid hardware"),
                        People.member("b", MemberKind.STARTUP, "智元机器人", List.of("AgiBot"), "具身智能")),
                List.of(),
                2);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            humanoyd hardware, humanoid hardware
            unitre,            unitree
            语数科技,          宇树科技
            语数,              宇树
            基器人平台,        机器人平台
            "致远基器人",      "智元机器人"
            yushu keji,        宇树科技
            YSKJ 平台,         宇树科技 平台
            jiqiren platform,  机器人 platform
            AI 语数科技 公司,  AI 宇树科技 公司
            """, quoteCharacter = '`')
    void offersWhatMayHaveBeenMeant(String typed, String meant) {
        assertThat(index.respell(typed).in(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "机器人", "humanoid", "宇树", "zzzzqqqq", "-humanoyd", "\uD800", "\"", "1234567", "玮玮玮玮"})
    void offersNothingForWhatIsKnownOrLikeNothing(String typed) {
        assertThat(index.respell(typed).isEmpty()).as(typed).isTrue();
    }

    @Test
    void changesEachWordWhereItStandsFirst() {
        assertThat(new Respelling(Map.of("基器", "机器")).in("城市:杭州 基器人 基器")).isEqualTo("城市:杭州 机器人 基器");
    }
}
