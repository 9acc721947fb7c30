package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.Award;
import org.digitalwings.matching.community.Background;
import org.digitalwings.matching.community.Background.Raised;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.RoundReached;
import org.junit.jupiter.api.Test;

class MomentumTests {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    @Test
    void isTheLogarithmOfWhatHappenedHalvedByTheYear() {
        Member member = member(
                List.of(new Entry(2025, "ai", RoundReached.FINAL, Award.GRAND_PRIZE)),
                new Background(null, DAY.minusYears(2), List.of(new Raised(DAY.minusYears(1), null, 0)), Set.of()));
        double sum = 4 + 3 * halved(DAY.minusYears(1)) + halved(DAY.minusYears(2));
        double years = ChronoUnit.DAYS.between(LocalDate.EPOCH, DAY) / 365.25;
        assertThat(Momentum.of(member)).isCloseTo(years + Math.log(sum) / Math.log(2), within(1e-9));
    }

    @Test
    void ranksAPrizeAboveAnEqualEntryAndARoundAboveAnOlderOne() {
        assertThat(Momentum.of(entered(Award.THIRD_PRIZE)))
                .isEqualTo(
                        Momentum.of(member(List.of(new Entry(2025, "ai", RoundReached.FINAL, null)), Background.NONE)))
                .isLessThan(Momentum.of(entered(Award.SECOND_PRIZE)));
        assertThat(Momentum.of(raised(DAY))).isGreaterThan(Momentum.of(raised(DAY.minusDays(1))));
    }

    @Test
    void isNoneWhereNothingHappened() {
        Member silent = member(List.of(new Entry(2025, "ai", RoundReached.SEMI_FINAL, null)), Background.NONE);
        assertThat(Momentum.of(silent)).isEqualTo(Momentum.NONE);
        assertThat(Momentum.lastDay(Background.NONE)).isEqualTo(Momentum.NONE);
        assertThat(Momentum.of(raised(LocalDate.of(1900, 1, 1)))).isGreaterThan(Momentum.NONE);
    }

    private static double halved(LocalDate date) {
        return Math.pow(2, -ChronoUnit.DAYS.between(date, DAY) / 365.25);
    }

    private static Member entered(Award award) {
        return member(List.of(new Entry(2025, "ai", RoundReached.FINAL, award)), Background.NONE);
    }

    private static Member raised(LocalDate day) {
        return member(List.of(), new Background(null, null, List.of(new Raised(day, null, 0)), Set.of()));
    }

    private static Member member(List<Entry> entries, Background background) {
        return new Member(
                new MemberId("m"),
                MemberKind.PROJECT,
                "甲",
                List.of(),
                "",
                null,
                null,
                Map.of(),
                List.of(),
                entries,
                List.of(),
                List.of(),
                false,
                background);
    }
}
