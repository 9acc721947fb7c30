package org.digitalwings.app.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 2025-06-01",
        "2025/6/1, 2025-06-01",
        "2025.6.1, 2025-06-01",
        "20250601, 2025-06-01",
        "2025年6月1日, 2025-06-01",
        "２０２５－６－１, 2025-06-01",
        "2025-06-01 10:30, 2025-06-01",
        "2025-06-01T10:30:00Z, 2025-06-01",
        "2024-02-29, 2024-02-29",
        "2025年6月, 2025-06-01",
        "2025-6, 2025-06-01",
        "2025年, 2025-01-01",
        "2025, 2025-01-01",
    })
    void readsDatesWithTheYearFirst(String text, LocalDate date) {
        assertThat(Dates.parse(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30",
                "2025-13-01",
                "0000-00-00",
                "20250230",
                "01/02/2025",
                "1.6.2025",
                "Mar 1 2025",
                "45000",
                "明天",
                "2025-06-01-02",
                "25-06-01",
                ""
            })
    void refusesDaysThatThereAreNotAndOrdersThatCanMeanTwo(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }

    @Test
    void knowsWhichDaySpreadsheetsMeanByANumber() {
        assertThat(Dates.ofSpreadsheet("45000")).contains(LocalDate.of(2023, 3, 15));
        assertThat(Dates.ofSpreadsheet("29300")).contains(LocalDate.of(1980, 3, 20));
        assertThat(Dates.ofSpreadsheet("65799")).contains(LocalDate.of(2080, 2, 23));
        for (String other : new String[] {"2025", "202506", "20250601", "99999", "12345", "45000.5", ""}) {
            assertThat(Dates.ofSpreadsheet(other)).as(other).isEmpty();
        }
    }
}
