package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.digitalwings.matching.community.MemberKind.INVESTOR;
import static org.digitalwings.matching.community.MemberKind.PERSON;
import static org.digitalwings.matching.community.MemberKind.PROJECT;
import static org.digitalwings.matching.community.MemberKind.STARTUP;
import static org.digitalwings.matching.recommend.Town.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Members;
import org.digitalwings.matching.community.TieKind;
import org.junit.jupiter.api.Test;

class BarriersTests {

    private static final LocalDate LONG_AGO = TODAY.minusYears(5);
    private static final LocalDate LATELY = TODAY.minusMonths(3);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final Town town = new Town()
            .has(PROJECT, "project", "other")
            .has(INVESTOR, "investor")
            .has(STARTUP, "firm")
            .has(PERSON, "ann", "bob");

    @Test
    void letsStrangersMeet() {
        assertThat(against("project", "investor")).isEmpty();
    }

    @Test
    void forbidsItself() {
        assertThat(against("project", "project")).containsOnlyKeys("itself");
    }

    @Test
    void forbidsWhomEitherSideBlocked() {
        town.tie("project", TieKind.BLOCKED, "investor", LONG_AGO);

        assertThat(against("project", "investor")).containsEntry("blocked", "project investor");
        assertThat(against("investor", "project")).containsEntry("blocked-by", "investor project");
    }

    @Test
    void forbidsWhomTheProjectOfAFounderBlocked() {
        town.tie("ann", TieKind.FOUNDED, "project", LONG_AGO).tie("investor", TieKind.BLOCKED, "project", LATELY);

        assertThat(against("ann", "investor")).containsEntry("blocked-by", "ann project investor");
    }

    @Test
    void forbidsWhomTheSeekerPassedButNotTheOtherWayRound() {
        town.tie("project", TieKind.PASSED, "investor", LATELY);

        assertThat(against("project", "investor")).containsOnlyKeys("passed");
        assertThat(against("investor", "project")).isEmpty();
    }

    @Test
    void forbidsWhoHasMetTheSeekerOrItsProject() {
        town.tie("investor", TieKind.MET, "project", LATELY).tie("ann", TieKind.FOUNDED, "project", LONG_AGO);

        assertThat(against("project", "investor")).containsOnlyKeys("met");
        assertThat(against("ann", "investor")).containsEntry("met", "ann project investor");
    }

    @Test
    void anIntroductionThatIsAskedForOrAcceptedIsNotSuggestedAgain() {
        town.tie("project", TieKind.ASKED, "investor", LATELY);

        assertThat(codes("project", "investor")).containsExactly(ReasonCode.ASKED_ALREADY);
        assertThat(codes("investor", "project")).containsExactly(ReasonCode.ASKS_YOU);
        assertThat(town.judge("project", "investor").keptApartBy()).isEmpty();
    }

    @Test
    void anAcceptedIntroductionIsKnownToBoth() {
        town.tie("project", TieKind.ASKED, "investor", LONG_AGO, LATELY)
                .tie("investor", TieKind.ACCEPTED, "project", LATELY);

        assertThat(codes("project", "investor")).containsExactly(ReasonCode.INTRODUCED);
        assertThat(codes("investor", "project")).containsExactly(ReasonCode.INTRODUCED);
        assertThat(town.judge("investor", "project").keptApartBy()).isEmpty();
    }

    @Test
    void aDeclinedIntroductionKeepsApartAsLongAsItHolds() {
        town.tie("investor", TieKind.DECLINED, "project", LATELY, TOMORROW)
                .tie("ann", TieKind.DECLINED, "project", LONG_AGO, LATELY);

        assertThat(codes("project", "investor")).containsExactly(ReasonCode.DECLINED_BY);
        assertThat(codes("investor", "project")).containsExactly(ReasonCode.DECLINED);
        assertThat(town.judge("project", "investor").keptApartBy()).hasSize(1);
        assertThat(codes("project", "ann")).isEmpty();
    }

    private List<ReasonCode> codes(String seeker, String candidate) {
        return town.judge(seeker, candidate).forbiddenBy().stream()
                .map(Reason::code)
                .filter(code -> code != ReasonCode.KIND_NOT_WISHED)
                .toList();
    }

    @Test
    void knowsNothingOfTomorrow() {
        town.tie("project", TieKind.BLOCKED, "investor", TOMORROW)
                .tie("investor", TieKind.INVESTED, "project", TOMORROW)
                .tie("investor", TieKind.MET, "project", TOMORROW);

        assertThat(against("project", "investor")).isEmpty();
    }

    /** The rules that forbid, each with the ids of its path. */
    private Map<String, String> against(String seeker, String candidate) {
        Community community = town.build();
        Rules rules =
                new Rules(new Past(community, TODAY), community.indexOf(Members.id(seeker)), null, PairKnowledge.NONE);
        List<Reason> reasons = rules.against(community.indexOf(Members.id(candidate)));
        return reasons.stream()
                .collect(Collectors.toMap(
                        reason -> reason.code().code(),
                        reason -> reason.path().stream().map(MemberId::value).collect(Collectors.joining(" "))));
    }
}
