package org.digitalwings.matching.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.digitalwings.matching.deals.Market.BEFORE;
import static org.digitalwings.matching.deals.Market.TODAY;

import org.assertj.core.data.Offset;
import org.digitalwings.matching.deals.Market.Signals;
import org.junit.jupiter.api.Test;

/** Every signal on deals so few that its value is worked out by hand; four years leave 1/4 of what halves in two. */
class DealSignalTests {

    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final double MILLION = 1e6;

    /** What four years leave of what halves in nine months, and in three years. */
    private static final double NINE_MONTHS = Math.pow(2, -16 / 3.0);

    private static final double THREE_YEARS = Math.pow(2, -4 / 3.0);

    private final Market market = new Market();

    @Test
    void recentDealsHalveEveryHalfYear() {
        Signals seen = market.deal("a", "x", TODAY)
                .deal("a", "y", BEFORE)
                .deal("b", "y", BEFORE)
                .seen("q");

        assertThat(seen.of("recent-deals", "a")).isCloseTo(Math.log((1 + 1 / 256.0 + 0.02) / (1 + 2 / 256.0)), EXACTLY);
        assertThat(seen.of("recent-deals", "b")).isCloseTo(Math.log((1 / 256.0 + 0.02) / (1 + 2 / 256.0)), EXACTLY);
    }

    @Test
    void amountComparesLogarithms() {
        Signals seen = market.deal("a", "x", TODAY, null, MILLION, "CNY")
                .deal("b", "y", TODAY, null, MILLION * Math.exp(0.8), "CNY")
                .seen("q", null, MILLION, "CNY");

        double near = Math.exp(-0.5);
        double share = (1 + near) / 2;
        assertThat(seen.of("amount", "a")).isCloseTo(Math.log((1 + 4 * share) / (5 * share)), EXACTLY);
        assertThat(seen.of("amount", "b")).isCloseTo(Math.log((near + 4 * share) / (5 * share)), EXACTLY);
    }

    @Test
    void regionAmountAsksForBoth() {
        Signals seen = market.isIn("q", "US", "CA", "Palo Alto")
                .isIn("x", "US", "CA", "Burlingame")
                .isIn("y", "US", "NY", "New York")
                .deal("a", "x", TODAY, null, MILLION, "USD")
                .deal("b", "y", TODAY, null, MILLION, "USD")
                .seen("q", null, MILLION, "USD");

        assertThat(seen.of("region-amount", "a")).isCloseTo(Math.log(1.2), EXACTLY);
        assertThat(seen.of("region-amount", "b")).isCloseTo(Math.log(0.8), EXACTLY);
        assertThat(seen.of("place", "a")).isZero();
    }

    @Test
    void placeIsTheCityWhateverLiesBelow() {
        Signals seen = market.isIn("q", "中国", "浙江", "嘉兴")
                .isIn("x", "中国", "浙江", "嘉兴", "桐乡")
                .isIn("y", "中国", "浙江", "杭州")
                .deal("a", "x", TODAY)
                .deal("a", "y", TODAY)
                .deal("b", "y", TODAY)
                .deal("c", "z", BEFORE)
                .seen("q");

        double share = 1 / 3.25;
        assertThat(seen.of("place", "a")).isCloseTo(Math.log((1 + 4 * share) / (6 * share)), EXACTLY);
        assertThat(seen.of("place", "b")).isCloseTo(Math.log(4 * share / (5 * share)), EXACTLY);
        assertThat(seen.of("place", "c")).isCloseTo(Math.log(4 * share / (4.25 * share)), EXACTLY);
    }

    @Test
    void placeRoundAsksForBothAndKnowsOneRoundByItsNames() {
        Signals seen = market.isIn("q", "中国", "北京")
                .isIn("x", "中国", "北京")
                .isIn("y", "中国", "北京")
                .deal("a", "x", TODAY, "A轮", 0, "CNY")
                .deal("b", "y", TODAY, "B轮", 0, "CNY")
                .seen("q", "Series A", 0, null);

        assertThat(seen.of("place-round", "a")).isCloseTo(Math.log(1.2), EXACTLY);
        assertThat(seen.of("place-round", "b")).isCloseTo(Math.log(0.8), EXACTLY);
    }

    @Test
    void sameAmountAsksForTheCurrencyToo() {
        Signals seen = market.deal("a", "x", TODAY, null, MILLION, "CNY")
                .deal("b", "y", TODAY, null, MILLION, "USD")
                .seen("q", null, MILLION, "CNY");

        assertThat(seen.of("same-amount", "a")).isCloseTo(Math.log(1.2), EXACTLY);
        assertThat(seen.of("same-amount", "b")).isCloseTo(Math.log(0.8), EXACTLY);
    }

    @Test
    void firstOrNextTellsFirstRoundsFromLaterOnes() {
        Signals seen = market.deal("b", "x", BEFORE).deal("a", "x", TODAY).seen("q");

        assertThat(seen.of("first-or-next", "b")).isCloseTo(Math.log(1.05 / 0.85), EXACTLY);
        assertThat(seen.of("first-or-next", "a")).isCloseTo(Math.log(0.8), EXACTLY);
    }

    @Test
    void topicsAreComparedByCosineAndFadeInMonths() {
        Signals seen = market.isAbout("q", "robots")
                .isAbout("x", "robots", "games")
                .isAbout("y", "games")
                .deal("a", "x", TODAY)
                .deal("b", "y", BEFORE)
                .seen("q");

        double share = Math.sqrt(0.5) / (1 + NINE_MONTHS);
        assertThat(seen.of("topics", "a")).isCloseTo(Math.log((Math.sqrt(0.5) + 4 * share) / (5 * share)), EXACTLY);
        assertThat(seen.of("topics", "b")).isCloseTo(Math.log(4 / (4 + NINE_MONTHS)), EXACTLY);
    }

    @Test
    void alikeWordsFindsWhoInvestedInAlikeDescriptions() {
        market.says("q", "robot").says("x", "robot").says("y", "robot");
        market.deal("a", "x", TODAY).deal("b", "y", BEFORE);
        for (int other = 1; other <= 5; other++) {
            market.deal("c", "other" + other, TODAY);
        }
        Signals seen = market.seen("q");

        double total = 1 + THREE_YEARS;
        double all = 6 + NINE_MONTHS + 3 * 0.02;
        assertThat(seen.of("alike-words", "a")).isCloseTo(Math.log((all / 1.02 + 1) / (total + 1)), EXACTLY);
        assertThat(seen.of("alike-words", "b"))
                .isCloseTo(Math.log((THREE_YEARS * all / (NINE_MONTHS + 0.02) + 1) / (total + 1)), EXACTLY);
        assertThat(seen.of("alike-words", "c")).isCloseTo(-Math.log(total + 1), EXACTLY);
    }

    @Test
    void opennessIsTheShareOfFirstDealsInACompany() {
        Signals seen = market.deal("b", "x", BEFORE)
                .deal("b", "x", TODAY)
                .deal("a", "y", TODAY)
                .seen("q");

        double usual = 1.25 / 2.25;
        assertThat(seen.of("openness", "b")).isCloseTo((0.25 + usual / 2) / 1.75, EXACTLY);
        assertThat(seen.of("openness", "a")).isCloseTo((1 + usual / 2) / 1.5, EXACTLY);
    }

    @Test
    void singleDealSaysWhoMadeOneOnly() {
        Signals seen = market.deal("a", "x", BEFORE)
                .deal("b", "x", TODAY)
                .deal("b", "y", TODAY)
                .seen("q");

        assertThat(seen.of("single-deal", "a")).isEqualTo(1);
        assertThat(seen.of("single-deal", "b")).isZero();
    }

    @Test
    void coInvestorsAreFoundByAWalkThatPassesBytheSeeker() {
        Signals seen = market.deal("e", "q", TODAY)
                .deal("e", "x", TODAY)
                .deal("j", "x", TODAY)
                .deal("k", "y", TODAY)
                .seen("q");

        // After one round 1/4 is at e and at j each, after the second 3/16; popularity is 1.02 of 4.06 deals.
        assertThat(seen.of("co-investors", "j"))
                .isCloseTo(Math.log((3 / 16.0 * 4.06 / 1.02 + 0.3) / (3 / 8.0 + 0.3)), EXACTLY);
        assertThat(seen.of("co-investors", "k")).isCloseTo(Math.log(0.3 / (3 / 8.0 + 0.3)), EXACTLY);
        assertThat(market.seen("z").of("co-investors", "j")).isZero();
    }

    @Test
    void alikeDealsWeighWhatIsDifferentAndReachCoInvestors() {
        Signals seen = market.isIn("q", "中国", "北京")
                .isIn("x", "中国", "北京")
                .isIn("y", "中国", "上海")
                .deal("a", "x", TODAY, "A", 0, "CNY")
                .deal("b", "x", TODAY)
                .deal("b", "y", TODAY, "B", 0, "CNY")
                .seen("q", "A", 0, null);

        // a and b have 1 of x each, b .25 * .15 of y; b's goes to x and y alike, and what is at x to a and b alike.
        double other = 0.25 * 0.15;
        double total = 2 + other;
        double a = (1 + (1 + other) / 2) / 2 / total;
        assertThat(seen.of("alike-deals", "a")).isCloseTo(Math.log((a * 3.04 / 1.02 + 0.3) / 1.3), EXACTLY);
        assertThat(seen.of("alike-deals", "b")).isCloseTo(Math.log(((1 - a) * 3.04 / 2.02 + 0.3) / 1.3), EXACTLY);
    }
}
