package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.digitalwings.matching.search.Hit.Highlight;
import org.digitalwings.matching.search.Hit.Span;
import org.junit.jupiter.api.Test;

class HighlightTests {

    @Test
    void marksTheWordsInTheTextAsItStands() {
        Highlight highlight = find("机器人", "烏鎮", "做<b>工業機器人</b>的公司").getFirst();
        assertThat(highlight.field()).isEqualTo("text");
        assertThat(highlight.passage()).isEqualTo("做<b>工業機器人</b>的公司");
        assertThat(highlight.spans()).containsExactly(new Span(6, 9));
    }

    @Test
    void putsThePassageWithMoreOfTheWordsFirst() {
        List<Highlight> highlights = find("智能 制造", "智能公司", "智能的制造");
        assertThat(highlights).extracting(Highlight::field).containsExactly("text", "name");
    }

    @Test
    void cutsALongTextAroundTheBestStretch() {
        String text = "芯片。" + "无关".repeat(300) + "。国产芯片的设计公司" + "结尾".repeat(300);
        Highlight highlight = find("芯片 设计", "甲", text).getFirst();
        assertThat(highlight.passage()).hasSize(Passage.LENGTH).startsWith("国产芯片的设计公司");
        assertThat(marked(highlight)).containsExactly("芯片", "设计").doesNotContain("无关");
    }

    @Test
    void marksPhrasesAsAWholeOnly() {
        assertThat(marked(find("\"人工智能\"", "甲", "人工的智能与人工智能").getFirst())).containsExactly("人工智能");
    }

    @Test
    void partsNoSurrogatePair() {
        for (int shift = 0; shift < 2; shift++) {
            String text = "a".repeat(shift) + "𠮷".repeat(200) + "机器" + "𠮷".repeat(200);
            String passage = find("机器", "甲", text).getFirst().passage();
            assertThat(Character.isLowSurrogate(passage.charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(passage.charAt(passage.length() - 1)))
                    .isFalse();
        }
    }

    @Test
    void hasNoneWhereNothingWasAsked() {
        assertThat(find("", "甲", "文字")).isEmpty();
    }

    private static List<Highlight> find(String query, String name, String text) {
        try (SearchIndex index = LuceneSearchIndex.inMemory(Meanings.NONE)) {
            index.apply(List.of(People.named("a", name, text)), List.of(), 1);
            return index.search(SearchQuery.of(query, 1)).hits().getFirst().highlights();
        }
    }

    private static List<String> marked(Highlight highlight) {
        return highlight.spans().stream()
                .map(span -> highlight.passage().substring(span.start(), span.end()))
                .toList();
    }
}
