package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTextTests {

    @Test
    void takesWordsPhrasesAndExclusionsApart() {
        assertThat(QueryText.of("机器人 \"neural network\" -医疗 -“老 年” C-1"))
                .isEqualTo(new QueryText("机器人 C-1", List.of("neural network"), List.of("医疗", "老 年")));
    }

    @Test
    void readsQuotesAsPeopleTypeThem() {
        assertThat(QueryText.of("「智能制造」『乌镇』＂ai＂").phrases()).containsExactly("智能制造", "乌镇", "ai");
    }

    @Test
    void readsAnOpenQuoteAndALoneMinusAsWords() {
        assertThat(QueryText.of("robot \"arm - leg -"))
                .isEqualTo(new QueryText("robot \"arm - leg -", List.of(), List.of()));
    }

    @Test
    void isBlankWithoutAnyCharacter() {
        assertThat(QueryText.of(" \t　").isBlank()).isTrue();
        assertThat(QueryText.of("!").isBlank()).isFalse();
    }

    @Test
    void isCappedBetweenCharacters() {
        String capped = QueryText.capped("𠮷".repeat(1_000_000));
        assertThat(capped.codePoints()).hasSize(QueryText.MAX_CODE_POINTS).containsOnly("𠮷".codePointAt(0));
        assertThat(QueryText.capped("短")).isEqualTo("短");
    }
}
