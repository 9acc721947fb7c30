package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.digitalwings.matching.community.MemberKind.ENTERPRISE;
import static org.digitalwings.matching.community.MemberKind.INVESTOR;
import static org.digitalwings.matching.community.MemberKind.PERSON;
import static org.digitalwings.matching.community.MemberKind.PROJECT;
import static org.digitalwings.matching.recommend.Town.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.digitalwings.matching.community.Award;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Members;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.community.RoundReached;
import org.digitalwings.matching.community.TieKind;
import org.junit.jupiter.api.Test;

class SignalTests {

    private static final LocalDate LATELY = TODAY.minusMonths(1);

    private final Town town = new Town()
            .has(PROJECT, "p1", "p2", "p3", "p4")
            .has(INVESTOR, "i1", "i2", "i3")
            .has(ENTERPRISE, "e1", "e2")
            .has(PERSON, "ann");

    @Test
    void textFitFindsCommonWordsAndNamesThem() {
        town.says("p1", "基于机器视觉的质量检测").says("e1", "寻找机器视觉方案").says("e2", "冷链物流园区");

        Evidence fit = new TextFit().measure(town.pair("p1", "e1"));

        assertThat(fit.value()).isPositive();
        assertThat(fit.reason())
                .hasValueSatisfying(reason -> assertThat(reason.arguments()).containsExactly("机器视觉"));
        assertThat(new TextFit().measure(town.pair("p1", "e2")).value()).isZero();
    }

    @Test
    void textFitHearsTheWordsOfTheWish() {
        town.says("e1", "cold chain logistics");
        Wish wish = new Wish(Set.of(), null, Set.of(), Set.of(), "cold chain", TODAY);

        assertThat(new TextFit().measure(town.pair("p1", "e1", wish)).value()).isPositive();
        assertThat(new TextFit().measure(town.pair("p1", "e1")).value()).isZero();
    }

    @Test
    void topicFitIsTheCosineOfTopics() {
        town.isAbout("p1", "robots").isAbout("e1", "robots").isAbout("e2", "robots", "games");

        double same = new TopicFit().measure(town.pair("p1", "e1")).value();
        double half = new TopicFit().measure(town.pair("p1", "e2")).value();

        assertThat(same).isCloseTo(1, within(1e-9));
        assertThat(half).isBetween(0.1, 0.9);
        assertThat(new TopicFit().measure(town.pair("p1", "e2")).reason())
                .hasValue(new Reason(ReasonCode.SHARED_TOPICS, List.of("robots学", "robots"), List.of()));
    }

    @Test
    void topicFitSeesWhatAnInvestorHasInvestedIn() {
        town.isAbout("p1", "robots").isAbout("p2", "robots").isAbout("p3", "games");
        town.tie("i1", TieKind.INVESTED, "p2", LATELY).tie("i2", TieKind.INVESTED, "p3", LATELY);

        Evidence alike = new TopicFit().measure(town.pair("p1", "i1"));

        assertThat(alike.value()).isGreaterThan(0.3);
        assertThat(alike.reason())
                .hasValue(new Reason(ReasonCode.HISTORY_IN_TOPICS, List.of("1", "p2", "invested"), List.of()));
        assertThat(new TopicFit().measure(town.pair("p1", "i2")).value()).isZero();
        assertThat(new TopicFit().measure(town.pair("i1", "p1")).value())
                .as("the other way round")
                .isEqualTo(alike.value());
    }

    @Test
    void aLongerHistoryMakesASurerTaste() {
        town.isAbout("p1", "robots").isAbout("p2", "robots").isAbout("p3", "robots");
        town.tie("i1", TieKind.INVESTED, "p2", LATELY);
        town.tie("i2", TieKind.INVESTED, "p2", LATELY).tie("i2", TieKind.INVESTED, "p3", LATELY);

        assertThat(new TopicFit().measure(town.pair("p1", "i2")).value())
                .isGreaterThan(new TopicFit().measure(town.pair("p1", "i1")).value());
    }

    @Test
    void placeCountsASharedCityMoreThanASharedProvince() {
        town.isIn("p1", "浙江", "嘉兴")
                .isIn("e1", "浙江", "嘉兴")
                .isIn("e2", "浙江", "杭州")
                .isIn("p2", "北京");

        Evidence city = new PlaceFit().measure(town.pair("p1", "e1"));
        Evidence province = new PlaceFit().measure(town.pair("p1", "e2"));

        assertThat(city.value()).isGreaterThan(province.value());
        assertThat(city.reason()).hasValue(new Reason(ReasonCode.SAME_PLACE, List.of("嘉兴"), List.of()));
        assertThat(province.reason()).hasValue(new Reason(ReasonCode.SAME_PLACE, List.of("浙江"), List.of()));
        assertThat(new PlaceFit().measure(town.pair("p1", "p2")).value()).isZero();
    }

    @Test
    void needsMeetOpenOffersOfTheSamePurpose() {
        town.needs("p1", Purpose.PILOT_SITE, "医院试点", null).offers("e1", Purpose.PILOT_SITE, "三甲医院试点", TODAY);
        town.offers("e2", Purpose.PILOT_SITE, "医院试点", TODAY.minusDays(1)).offers("i1", Purpose.FUNDING, "医院试点", null);

        Evidence met = new NeedOfferFit().measure(town.pair("p1", "e1"));

        assertThat(met.value()).isBetween(0.7, 0.99);
        assertThat(met.reason())
                .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo(ReasonCode.OFFERS_WHAT_YOU_SEEK));
        assertThat(new NeedOfferFit().measure(town.pair("e1", "p1")).reason())
                .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo(ReasonCode.SEEKS_WHAT_YOU_OFFER));
        assertThat(new NeedOfferFit().measure(town.pair("p1", "e2")).value())
                .as("offer has ended")
                .isZero();
        assertThat(new NeedOfferFit().measure(town.pair("p1", "i1")).value())
                .as("other purpose")
                .isZero();
    }

    @Test
    void tieProximityFallsWithTheLengthOfTheWay() {
        town.tie("ann", TieKind.FOUNDED, "p1", LATELY).tie("ann", TieKind.WORKS_AT, "e1", LATELY);
        town.tie("e1", TieKind.INVESTED, "p2", LATELY);

        Evidence near = new TieProximity().measure(town.pair("p1", "e1"));
        Evidence far = new TieProximity().measure(town.pair("p1", "p2"));

        assertThat(near.value()).isGreaterThan(far.value()).isLessThan(1);
        assertThat(far.value()).isPositive();
        assertThat(far.reason())
                .hasValueSatisfying(reason -> assertThat(reason.path())
                        .containsExactly(Members.id("p1"), Members.id("ann"), Members.id("e1"), Members.id("p2")));
        assertThat(new TieProximity().measure(town.pair("p1", "i1")).value()).isZero();
    }

    @Test
    void coInvestmentCountsDealsWithTheSeekersInvestors() {
        town.tie("i1", TieKind.INVESTED, "p1", LATELY).tie("i1", TieKind.INVESTED, "p2", LATELY);
        town.tie("i2", TieKind.INVESTED, "p2", LATELY).tie("i3", TieKind.INVESTED, "p3", LATELY);

        Evidence beside = new CoInvestment().measure(town.pair("p1", "i2"));

        assertThat(beside.value()).isPositive();
        assertThat(beside.reason()).hasValueSatisfying(reason -> {
            assertThat(reason.arguments()).containsExactly("1", "i1", "p2", "i2");
            assertThat(reason.path())
                    .containsExactly(Members.id("p1"), Members.id("i1"), Members.id("p2"), Members.id("i2"));
        });
        assertThat(new CoInvestment().measure(town.pair("p1", "i3")).value()).isZero();
    }

    @Test
    void coInvestmentLeadsAnInvestorToWhatItsPartnersHold() {
        town.tie("i1", TieKind.INVESTED, "p2", LATELY).tie("i2", TieKind.INVESTED, "p2", LATELY);
        town.tie("i2", TieKind.INVESTED, "p3", LATELY);

        assertThat(new CoInvestment().measure(town.pair("i1", "p3")).value()).isPositive();
        assertThat(new CoInvestment().measure(town.pair("i1", "p4")).value()).isZero();
    }

    @Test
    void momentumFadesAndKnowsAwards() {
        town.tie("i1", TieKind.INVESTED, "p2", LATELY).tie("i2", TieKind.INVESTED, "p2", TODAY.minusYears(3));
        town.entered("p3", new Entry(2025, "devices", RoundReached.FINAL, Award.FIRST_PRIZE));
        town.entered("p4", new Entry(2026, "devices", RoundReached.FINAL, Award.FIRST_PRIZE));

        assertThat(momentum("i1")).isGreaterThan(momentum("i2")).isLessThan(1);
        assertThat(new Momentum().measure(town.pair("e1", "p3")).reason())
                .hasValue(new Reason(ReasonCode.AWARD, List.of("2025", "first-prize"), List.of()));
        assertThat(momentum("p4")).as("an edition of next year").isZero();
    }

    @Test
    void newcomersAreThoseWithoutTies() {
        town.tie("i1", TieKind.INVESTED, "p2", LATELY).tie("i2", TieKind.INVESTED, "p2", TODAY.plusDays(1));

        assertThat(new Newcomer().measure(town.pair("p1", "i1")).value()).isEqualTo(0.5);
        assertThat(new Newcomer().measure(town.pair("p1", "i2")).value()).isEqualTo(1);
    }

    private double momentum(String candidate) {
        return new Momentum().measure(town.pair("e1", candidate)).value();
    }
}
