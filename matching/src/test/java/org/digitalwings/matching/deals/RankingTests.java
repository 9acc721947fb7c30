package org.digitalwings.matching.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.digitalwings.matching.deals.Market.BEFORE;
import static org.digitalwings.matching.deals.Market.TODAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.CommunityChanges;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.community.TieKind;
import org.digitalwings.matching.deals.Market.Signals;
import org.digitalwings.matching.deals.Precedent.Common;
import org.junit.jupiter.api.Test;

class RankingTests {

    private final Market market = new Market()
            .isAbout("q", "robots")
            .isAbout("x", "robots")
            .isAbout("y", "games")
            .deal("a", "x", TODAY, "A", 1e6, "CNY")
            .deal("b", "y", TODAY, "B", 1e8, "CNY")
            .deal("c", "z", BEFORE);

    @Test
    void putsTheInvestorOfAlikeDealsFirst() {
        Signals seen = market.seen("q", "A", 1e6, "CNY");

        assertThat(Arrays.stream(seen.ranking().best(3)).map(seen.ranking()::member))
                .containsExactly(seen.index("a"), seen.index("b"), seen.index("c"));
    }

    @Test
    void leavesOutWhoHasInvestedInTheCompany() {
        Signals seen = market.seen("x");

        assertThat(Arrays.stream(seen.ranking().best(3)).map(seen.ranking()::member))
                .doesNotContain(seen.index("a"))
                .hasSize(2);
    }

    @Test
    void chancesFollowScoresAndAreThoseOfTheSoftmax() {
        Ranking ranking = market.seen("q", "A", 1e6, "CNY").ranking();
        double all = 0;
        for (int at = 0; at < ranking.size(); at++) {
            all += Math.exp(ranking.score(at));
        }
        for (int at = 0; at < ranking.size(); at++) {
            double odds = 10 * Math.exp(ranking.score(at)) / all;
            assertThat(ranking.chance(ranking.member(at))).isCloseTo(odds / (1 + odds), within(1e-9));
        }
    }

    @Test
    void contributionsMakeUpTheDistanceFromSomebodyUnknown() {
        Signals seen = market.seen("q", "A", 1e6, "CNY");
        double difference =
                Arrays.stream(seen.ranking().contributions(seen.index("a"))).sum();

        double odds = odds(seen.ranking().chance(seen.index("a")));
        assertThat(Math.log(odds / odds(seen.ranking().chance(seen.index("q")))))
                .isCloseTo(difference, within(1e-9));
    }

    private static double odds(double chance) {
        return chance / (1 - chance);
    }

    @Test
    void namesPrecedentsWithWhatTheyHaveInCommon() {
        Signals seen = market.deal("a", "y", TODAY).seen("q", "A轮", 9e5, "CNY");

        List<Precedent> precedents = seen.ranking().precedents(seen.index("a"), 3);

        assertThat(precedents).singleElement().satisfies(precedent -> {
            assertThat(precedent.company()).isEqualTo(seen.index("x"));
            assertThat(precedent.common()).containsExactlyInAnyOrder(Common.TOPIC, Common.ROUND, Common.AMOUNT);
        });
    }

    @Test
    void knowsNothingOfLaterDealsAndReadsThemWhenTheirDayComes() {
        Community community = market.community();
        DealBook book = DealBook.of(community);

        assertThat(book.asOf(TODAY.minusDays(1)).size()).isEqualTo(1);
        assertThat(book.asOf(TODAY).size()).isEqualTo(3);
        assertThat(book.asOf(LocalDate.of(2031, 1, 1))).isSameAs(book.asOf(TODAY));
        assertThat(book.asOf(BEFORE).size()).isEqualTo(1);
    }

    @Test
    void keepsTheDealsUntilWhoTakesPartInOneChanges() {
        Community community = market.says("q", "").community();
        DealBook book = DealBook.of(community);
        Deals deals = book.asOf(TODAY);
        MemberId seeker = new MemberId("q");
        MemberId investor = new MemberId("c");

        Community touched = community.with(
                new CommunityChanges(1, List.of(community.find(seeker).orElseThrow()), Set.of(), List.of()));
        Tie tie = new Tie(investor, TieKind.INVESTED, seeker, TODAY, null, 1);
        Community invested = touched.with(
                new CommunityChanges(2, List.of(community.find(seeker).orElseThrow()), Set.of(), List.of(tie)));

        int index = community.indexOf(seeker);
        assertThat(book.following(touched, new int[] {index}).asOf(TODAY)).isSameAs(deals);
        assertThat(book.following(invested, new int[] {index}).asOf(TODAY).size())
                .isEqualTo(4);
    }

    @Test
    void aMarketWithoutDealsGivesNobodyAnAdvantage() {
        Signals seen = new Market().isAbout("q", "robots").seen("q");

        assertThat(seen.ranking().size()).isZero();
        assertThat(seen.ranking().chance(seen.index("q"))).isBetween(0.0, 1.0);
    }
}
