package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.digitalwings.matching.community.MemberKind.PERSON;
import static org.digitalwings.matching.community.MemberKind.PROJECT;
import static org.digitalwings.matching.recommend.Town.TODAY;

import java.time.LocalDate;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Members;
import org.digitalwings.matching.community.RoundReached;
import org.digitalwings.matching.community.TieKind;
import org.junit.jupiter.api.Test;

class ExpertiseTests {

    private static final LocalDate LONG_AGO = TODAY.minusYears(3);

    private final Town town = new Town()
            .has(PERSON, "ann", "bob")
            .has(PROJECT, "robot", "rice", "old1", "old2")
            .says("robot", "灵巧手与机器人操作")
            .isAbout("robot", "robots")
            .says("rice", "水稻育种")
            .isAbout("rice", "farming");

    private Expertise of(String judge) {
        return GraphRecommender.of(town.build()).expertise(Members.id(judge), TODAY);
    }

    private static Entry entry(int year, String track) {
        return new Entry(year, track, RoundReached.FINAL, null);
    }

    @Test
    void topicsCountForTwoFifthsAndSoDoWords() {
        town.isAbout("ann", "robots").isAbout("bob", "games").says("bob", "水稻育种");

        assertThat(of("ann").score(Members.id("robot"), "all")).isCloseTo(0.4, within(1e-9));
        assertThat(of("ann").score(Members.id("rice"), "all")).isZero();
        assertThat(of("bob").score(Members.id("rice"), "all")).isBetween(0.1, 0.4 + 1e-9);
    }

    @Test
    void judgingInTheTrackCountsForAFifthAtMostAndHalfOfThatAfterTwo() {
        town.entered("old1", entry(2022, "devices"))
                .entered("old2", entry(2022, "devices"))
                .tie("ann", TieKind.JUDGED, "old1", LONG_AGO)
                .tie("ann", TieKind.JUDGED, "old2", LONG_AGO);

        assertThat(of("ann").score(Members.id("rice"), "devices")).isCloseTo(0.1, within(1e-9));
        assertThat(of("ann").fit(Members.id("rice"), "devices").judgedInTrack()).isEqualTo(2);
        assertThat(of("ann").score(Members.id("rice"), "another")).isZero();
        assertThat(of("bob").score(Members.id("rice"), "devices")).isZero();
    }

    @Test
    void theExplanationAddsUpToTheScore() {
        town.isAbout("ann", "robots", "games")
                .says("ann", "研究机器人操作")
                .entered("old1", entry(2022, "devices"))
                .tie("ann", TieKind.JUDGED, "old1", LONG_AGO);

        for (String entrant : new String[] {"robot", "rice"}) {
            Expertise.Fit fit = of("ann").fit(Members.id(entrant), "devices");
            assertThat(fit.explanation().value())
                    .isEqualTo(of("ann").score(Members.id(entrant), "devices"))
                    .isCloseTo(
                            fit.explanation().parts().stream()
                                    .mapToDouble(Explanation::value)
                                    .sum(),
                            within(1e-9));
        }
    }

    @Test
    void theReasonsNameWhatBothAreAboutTheClearestFirst() {
        town.isAbout("ann", "robots")
                .says("ann", "茶")
                .isAbout("bob", "robots", "games", "tea", "law")
                .says("bob", "灵巧手与机器人操作");

        assertThat(of("ann").fit(Members.id("robot"), "all").reasons())
                .extracting(reason -> reason.code().code())
                .containsExactly("shared-topics");
        assertThat(of("bob").fit(Members.id("robot"), "all").reasons())
                .extracting(reason -> reason.code().code())
                .containsExactly("shared-words", "shared-topics");
        assertThat(of("ann").fit(Members.id("rice"), "all").reasons()).isEmpty();
    }

    @Test
    void conflictsOfInterestForbidAndFormerJudgingDoesNot() {
        town.tie("ann", TieKind.FOUNDED, "robot", LONG_AGO).tie("ann", TieKind.JUDGED, "rice", TODAY.minusMonths(1));

        assertThat(of("ann").conflicts(Members.id("robot"))).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(ReasonCode.CONFLICT_FOUNDER);
            assertThat(reason.path()).containsExactly(Members.id("ann"), Members.id("robot"));
        });
        assertThat(of("ann").conflicts(Members.id("rice"))).isEmpty();
        assertThat(of("bob").conflicts(Members.id("robot"))).isEmpty();
    }

    @Test
    void nobodyJudgesHimselfOrWhomABlockKeepsAway() {
        town.tie("robot", TieKind.BLOCKED, "ann", LONG_AGO).tie("ann", TieKind.BLOCKED, "rice", LONG_AGO);

        assertThat(of("ann").conflicts(Members.id("ann")))
                .extracting(Reason::code)
                .contains(ReasonCode.ITSELF);
        assertThat(of("ann").conflicts(Members.id("robot")))
                .extracting(Reason::code)
                .contains(ReasonCode.BLOCKED_BY);
        assertThat(of("ann").conflicts(Members.id("rice")))
                .extracting(Reason::code)
                .contains(ReasonCode.BLOCKED);
    }

    @Test
    void whoIsNotInTheCommunityIsTold() {
        assertThatThrownBy(() -> of("nobody")).isInstanceOf(UnknownMemberException.class);
        assertThatThrownBy(() -> of("ann").score(Members.id("nobody"), "all"))
                .isInstanceOf(UnknownMemberException.class);
    }
}
