package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.digitalwings.matching.search.Hit.Highlight;
import org.digitalwings.matching.search.Hit.Piece;
import org.digitalwings.matching.search.Hit.Span;
import org.junit.jupiter.api.Test;

final class HitTests {

    @Test
    void cutsAPassageAtItsSpans() {
        Highlight highlight = new Highlight("text", "工业机器人与芯片", List.of(new Span(2, 5), new Span(6, 8)));
        assertThat(highlight.pieces())
                .containsExactly(
                        new Piece("工业", false), new Piece("机器人", true), new Piece("与", false), new Piece("芯片", true));
    }

    @Test
    void keepsAPassageWithoutSpansWhole() {
        assertThat(new Highlight("text", "文字", List.of()).pieces()).containsExactly(new Piece("文字", false));
    }
}
