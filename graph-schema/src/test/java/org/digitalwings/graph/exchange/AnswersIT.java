package org.digitalwings.graph.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@GraphTest
final class AnswersIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final ShowingLog showings;
    private final AnswerModels models;

    AnswersIT(Driver driver) {
        this.showings = new ShowingLog(driver);
        this.models = new AnswerModels(driver);
    }

    @Test
    void addsUpShowingsByDay() {
        showings.add(MONDAY, Map.of("a", 2, "b", 1));
        showings.add(MONDAY, Map.of("a", 3));
        showings.add(MONDAY.plusDays(1), Map.of("a", 10));

        assertThat(showings.between(MONDAY, MONDAY.plusDays(1))).isEqualTo(Map.of("a", 5, "b", 1));
        assertThat(showings.between(MONDAY, MONDAY.plusDays(7))).isEqualTo(Map.of("a", 15, "b", 1));

        showings.forgetBefore(MONDAY.plusDays(1));
        assertThat(showings.between(MONDAY, MONDAY.plusDays(7))).isEqualTo(Map.of("a", 10));
    }

    @Test
    void keepsOneModelUntilItIsForgotten() {
        assertThat(models.find()).isEmpty();
        AnswerModel first = new AnswerModel(List.of(-0.5, 2.0), 40, Instant.parse("2026-03-02T08:00:00Z"), "anna");
        AnswerModel second = new AnswerModel(List.of(0.5, 3.0), 90, Instant.parse("2026-04-02T08:00:00Z"), "bob");

        models.keep(first);
        models.keep(second);
        assertThat(models.find()).contains(second);

        models.forget();
        assertThat(models.find()).isEmpty();
    }
}
