package org.digitalwings.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.digitalwings.app.search.web.HitView.Piece;
import org.digitalwings.matching.search.Hit.Highlight;
import org.digitalwings.matching.search.Hit.Span;
import org.junit.jupiter.api.Test;

final class HitViewTests {

    @Test
    void cutsAPassageAtItsSpans() {
        var highlight = new Highlight("text", "工业机器人与芯片", List.of(new Span(2, 5), new Span(6, 8)));
        assertThat(HitView.pieces(highlight))
                .containsExactly(
                        new Piece("工业", false), new Piece("机器人", true), new Piece("与", false), new Piece("芯片", true));
    }

    @Test
    void keepsAPassageWithoutSpansWhole() {
        assertThat(HitView.pieces(new Highlight("text", "文字", List.of()))).containsExactly(new Piece("文字", false));
    }
}
