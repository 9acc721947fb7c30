package org.digitalwings.matching.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.digitalwings.matching.community.Background.Raised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FundingStageTests {

    @ParameterizedTest
    @CsvSource({
        "A轮, A",
        "A 輪融资, A",
        "Series A, A",
        "ａ轮, A",
        "A+轮, A_PLUS",
        "a-plus, A_PLUS",
        "Pre-A轮, PRE_A",
        "pre-a, PRE_A",
        "天使轮, ANGEL",
        "Angel round, ANGEL",
        "种子轮, SEED",
        "seed, SEED",
        "战略投资, STRATEGIC",
        "Pre-IPO, PRE_IPO",
        "D轮, D"
    })
    void areReadAsPeopleWriteThem(String text, FundingStage stage) {
        assertThat(FundingStage.of(text)).contains(stage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "轮", "未透露", "Series Z", "AB轮", "被收购"})
    void areNoneWhereNoneIsNamed(String text) {
        assertThat(FundingStage.of(text)).isEmpty();
    }

    @Test
    void areTakenFromTheLatestRoundThatHasOne() {
        var background = new Background(
                null,
                null,
                List.of(
                        new Raised(LocalDate.of(2021, 1, 1), FundingStage.A, 1e7),
                        new Raised(LocalDate.of(2023, 1, 1), FundingStage.B, 0),
                        new Raised(LocalDate.of(2024, 1, 1), null, 5e6),
                        new Raised(null, FundingStage.C, 5e6)),
                Set.of());
        assertThat(background.stage()).contains(FundingStage.B);
        assertThat(background.raisedCny()).isEqualTo(2e7);
        assertThat(Background.NONE.stage()).isEmpty();
    }
}
