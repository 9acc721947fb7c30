package org.digitalwings.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CursorPageTests {

    @Test
    void cursorSurvivesTheWayToTheCallerAndBack() {
        var cursor = Cursor.after("乌镇 & co", "", "m-1");
        assertThat(cursor.token()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.parse(cursor.token())).isEqualTo(cursor);
    }

    @Test
    void refusesACursorThatIsNotOurs() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Cursor.parse("!!"))
                .withMessageContaining("'!!'")
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID));
    }

    @Test
    void leadsOnWhereThereIsOneItemMoreThanAskedFor() {
        var page = CursorPage.of(List.of("a", "b", "c"), 2, Cursor::after);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isEqualTo(Cursor.after("b").token());
    }

    @Test
    void endsWhereThereAreNoMoreItems() {
        assertThat(CursorPage.of(List.of("a", "b"), 2, Cursor::after).next()).isNull();
    }
}
