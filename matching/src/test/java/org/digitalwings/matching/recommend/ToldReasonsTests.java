package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.digitalwings.matching.community.MemberKind.ENTERPRISE;
import static org.digitalwings.matching.community.MemberKind.INVESTOR;
import static org.digitalwings.matching.community.MemberKind.PERSON;
import static org.digitalwings.matching.community.MemberKind.PROJECT;
import static org.digitalwings.matching.recommend.Town.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.digitalwings.matching.community.Members;
import org.digitalwings.matching.community.TieKind;
import org.junit.jupiter.api.Test;

/** What a reason says must be true: its numbers count what its sentence names. */
class ToldReasonsTests {

    private static final LocalDate LATELY = TODAY.minusMonths(1);

    private final Town town = new Town()
            .has(PROJECT, "p1", "p2", "p3", "p4", "p5")
            .has(INVESTOR, "i1", "i2", "i3", "i4")
            .has(ENTERPRISE, "e1", "e2", "e3", "e4")
            .has(PERSON, "ann");

    @Test
    void countsTheRoundsInWhichBothTookPartOnceEach() {
        // i1, i3 and i4 hold p1, so that several ways lead to i2; only two rounds do.
        for (String ours : List.of("i1", "i3", "i4")) {
            town.tie(ours, TieKind.INVESTED, "p1", LATELY);
        }
        town.tie("i1", TieKind.INVESTED, "p2", LATELY).tie("i2", TieKind.INVESTED, "p2", LATELY);
        town.tie("i3", TieKind.INVESTED, "p2", LATELY).tie("i4", TieKind.INVESTED, "p2", LATELY);
        LocalDate before = LATELY.minusYears(1);
        town.tie("i1", TieKind.INVESTED, "p3", before).tie("i2", TieKind.INVESTED, "p3", before);
        LocalDate later = TODAY.plusDays(1);
        town.tie("i1", TieKind.INVESTED, "p4", later).tie("i2", TieKind.INVESTED, "p4", later);
        town.tie("i1", TieKind.INVESTED, "p5", null).tie("i2", TieKind.INVESTED, "p5", null);

        Reason reason =
                new CoInvestment().measure(town.pair("p1", "i2")).reason().orElseThrow();

        assertThat(reason.code()).isEqualTo(ReasonCode.CO_INVESTMENT);
        assertThat(reason.arguments()).containsExactly("2", "i1", "p2", "i2");
        assertThat(reason.path())
                .containsExactly(Members.id("p1"), Members.id("i1"), Members.id("p2"), Members.id("i2"));
    }

    @Test
    void doesNotCallInvestmentsInDifferentRoundsACommonRound() {
        town.tie("i1", TieKind.INVESTED, "p1", LATELY).tie("i1", TieKind.INVESTED, "p2", LATELY);
        town.tie("i2", TieKind.INVESTED, "p2", LATELY.minusYears(2));

        assertThat(new CoInvestment().measure(town.pair("p1", "i2")).reason()).hasValueSatisfying(reason -> {
            assertThat(reason.code()).isEqualTo(ReasonCode.COMMON_HOLDINGS);
            assertThat(reason.arguments()).containsExactly("1", "i1", "p2", "i2");
        });
    }

    @Test
    void countsARoundWithSeveralInvestorsOnce() {
        town.tie("i1", TieKind.INVESTED, "p2", LATELY).tie("i2", TieKind.INVESTED, "p2", LATELY);

        assertThat(new Momentum().measure(town.pair("e1", "p2")).reason())
                .hasValue(new Reason(ReasonCode.RECENT_FUNDING, List.of("1"), List.of()));
    }

    @Test
    void countsInAPlaceOnlyWhoIsThere() {
        town.isIn("p1", "浙江", "嘉兴").isIn("p2", "浙江", "嘉兴").isIn("p3", "浙江", "杭州");
        town.isIn("e1", "江苏", "苏州").isIn("e2", "江苏", "苏州").isIn("e3", "江苏", "苏州");
        town.tie("i1", TieKind.INVESTED, "p2", LATELY).tie("i1", TieKind.INVESTED, "p3", LATELY);

        assertThat(new PlaceFit().measure(town.pair("p1", "i1")).reason())
                .hasValue(new Reason(ReasonCode.HISTORY_IN_PLACE, List.of("1", "p2", "invested", "嘉兴"), List.of()));
    }

    @Test
    void countsAMemberMetTwiceOnceAndSaysHow() {
        town.isAbout("p1", "robots").isAbout("p2", "robots").isAbout("p3", "games");
        town.tie("e1", TieKind.MET, "p2", LATELY).tie("e1", TieKind.MET, "p2", LATELY.minusYears(1));
        town.tie("e1", TieKind.MET, "p3", LATELY).tie("e1", TieKind.SAVED, "p1", LATELY);

        assertThat(new TopicFit().measure(town.pair("p1", "e1")).reason())
                .hasValue(new Reason(ReasonCode.HISTORY_IN_TOPICS, List.of("1", "p2", "met"), List.of()));
    }

    @Test
    void keepsToItselfWhatTheCandidateSaved() {
        town.isAbout("p1", "robots").isAbout("p2", "robots").tie("e1", TieKind.SAVED, "p2", LATELY);

        assertThat(new TopicFit().measure(town.pair("p1", "e1")).reason()).isEmpty();
        assertThat(new TieProximity().measure(town.pair("p2", "e1")).value()).isZero();
    }

    @Test
    void namesNoStopWordsAndNoLegalForms() {
        town.says("p1", "The robots of Wing Technology Co., Ltd with the vision")
                .says("e1", "With the best vision; LT of robots, Other Co., Ltd");

        assertThat(sharedWords("p1", "e1")).hasValue("robots、vision");
        town.says("p2", "我们与浙江合作，有限公司").says("e2", "他们与江苏合并，股份有限公司");
        assertThat(sharedWords("p2", "e2")).isEmpty();
    }

    @Test
    void namesNoWordThatMuchOfTheCommunityUses() {
        for (String id : List.of("p1", "p2", "p3", "p4", "e1", "e2", "e3")) {
            town.says(id, "platform " + (id.equals("p1") || id.equals("e1") ? "drones" : "milk"));
        }

        assertThat(sharedWords("p1", "e1")).hasValue("drones");
    }

    @Test
    void namesWholeChineseWords() {
        town.says("p1", "智能制造服务").says("e1", "智能座舱").says("p2", "智能家居").says("e2", "功能制剂");
        town.says("e3", "功能材料").says("p3", "功能食品");

        assertThat(sharedWords("p1", "e2")).as("half of two words").isEmpty();
        assertThat(sharedWords("p1", "e1")).hasValue("智能");
    }

    @Test
    void countsCompaniesAtTheSeekersStage() {
        town.tie("i1", TieKind.INVESTED, "p2", LATELY).tie("i1", TieKind.INVESTED, "p3", LATELY);
        town.tie("i3", TieKind.INVESTED, "p3", LATELY.minusYears(1)).tie("i2", TieKind.INVESTED, "p3", LATELY);

        Evidence first = new StageFit().measure(town.pair("p1", "i1"));

        assertThat(first.reason()).hasValue(new Reason(ReasonCode.HISTORY_AT_STAGE, List.of("1", "first"), List.of()));
        assertThat(new StageFit().measure(town.pair("p1", "i2")).value())
                .as("came in the second round only")
                .isZero();
        assertThat(new StageFit().measure(town.pair("i1", "p1")).value()).isEqualTo(first.value());
    }

    private Optional<String> sharedWords(String seeker, String candidate) {
        return new TextFit()
                .measure(town.pair(seeker, candidate))
                .reason()
                .filter(reason -> reason.code() == ReasonCode.SHARED_WORDS)
                .map(reason -> reason.arguments().getFirst());
    }
}
