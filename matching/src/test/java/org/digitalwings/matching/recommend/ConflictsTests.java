package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.digitalwings.matching.community.MemberKind.GOVERNMENT;
import static org.digitalwings.matching.community.MemberKind.INVESTOR;
import static org.digitalwings.matching.community.MemberKind.PERSON;
import static org.digitalwings.matching.community.MemberKind.PROJECT;
import static org.digitalwings.matching.community.MemberKind.STARTUP;
import static org.digitalwings.matching.recommend.Town.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Members;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.community.TieKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConflictsTests {

    private static final LocalDate LONG_AGO = TODAY.minusYears(5);
    private static final LocalDate LATELY = TODAY.minusMonths(3);

    private final Town town = new Town()
            .has(PROJECT, "project", "other")
            .has(INVESTOR, "investor", "partner")
            .has(STARTUP, "firm", "parent", "sister", "company")
            .has(GOVERNMENT, "state")
            .has(PERSON, "ann", "bob");
    private final Map<MemberId, Set<MemberId>> unsure = new HashMap<>();
    private Set<ReasonCode> putAside = Set.of();

    @Test
    void forbidsThoseOfOneHouse() {
        town.tie("firm", TieKind.RUNS, "project", LONG_AGO)
                .tie("firm", TieKind.RUNS, "other", LONG_AGO)
                .tie("ann", TieKind.WORKS_AT, "firm", LONG_AGO)
                .tie("bob", TieKind.WORKS_AT, "firm", LONG_AGO);

        assertThat(against("project", "other")).containsEntry("same-organization", "project firm other");
        assertThat(against("project", "ann")).containsEntry("same-organization", "project firm ann");
        assertThat(against("ann", "bob")).containsEntry("same-organization", "ann firm bob");
    }

    @Test
    void forbidsThoseWhoLeftTheHouseLately() {
        town.tie("ann", TieKind.WORKS_AT, "firm", LONG_AGO, LATELY)
                .tie("bob", TieKind.WORKS_AT, "firm", LONG_AGO, TODAY.minusYears(3));

        assertThat(against("firm", "ann")).containsEntry("conflict-employer", "firm ann");
        assertThat(against("ann", "firm")).containsOnlyKeys("conflict-employer");
        assertThat(against("firm", "bob")).isEmpty();
    }

    @Test
    void forbidsThePortfolioAndThoseWhoWorkForItsInvestor() {
        town.tie("investor", TieKind.INVESTED, "project", LONG_AGO).tie("ann", TieKind.WORKS_AT, "investor", LONG_AGO);

        assertThat(against("project", "investor")).containsEntry("conflict-portfolio", "project investor");
        assertThat(against("project", "ann")).containsEntry("conflict-portfolio", "project investor ann");
    }

    @Test
    void forbidsWhoJudgedLatelyOrNobodyKnowsWhen() {
        town.tie("ann", TieKind.JUDGED, "project", LATELY)
                .tie("bob", TieKind.JUDGED, "project", LONG_AGO)
                .tie("ann", TieKind.JUDGED, "other", null)
                .tie("ann", TieKind.WORKS_AT, "investor", LONG_AGO);

        assertThat(against("project", "ann")).containsEntry("conflict-judged", "project ann");
        assertThat(against("project", "investor")).isEmpty();
        assertThat(against("ann", "other")).containsOnlyKeys("conflict-judged");
        assertThat(against("project", "bob")).isEmpty();
    }

    @Test
    void forbidsDeclaredConflictsInBothDirections() {
        town.tie("investor", TieKind.DECLARED_CONFLICT, "project", LATELY);

        assertThat(against("project", "investor")).containsOnlyKeys("conflict-declared");
        assertThat(against("investor", "project")).containsOnlyKeys("conflict-declared");
    }

    @Test
    void forbidsAFounderAndItsProject() {
        town.tie("ann", TieKind.FOUNDED, "project", LONG_AGO).tie("bob", TieKind.FOUNDED, "project", LONG_AGO);

        assertThat(against("ann", "project")).containsEntry("conflict-founder", "ann project");
        assertThat(against("ann", "bob")).containsEntry("conflict-founder", "ann project bob");
    }

    @Test
    void forbidsAFamilyOfOrganisationsButNotOneOfAGovernment() {
        town.tie("parent", TieKind.OWNS, "firm", LONG_AGO)
                .tie("parent", TieKind.OWNS, "sister", LONG_AGO)
                .tie("parent", TieKind.OWNS, "company", LONG_AGO, LATELY)
                .tie("state", TieKind.OWNS, "parent", LONG_AGO)
                .tie("state", TieKind.OWNS, "investor", LONG_AGO)
                .tie("ann", TieKind.WORKS_AT, "firm", LONG_AGO)
                .tie("sister", TieKind.RUNS, "project", LONG_AGO);

        assertThat(against("parent", "firm")).containsEntry("conflict-family", "parent firm");
        assertThat(against("ann", "project")).containsEntry("conflict-family", "ann firm parent sister project");
        assertThat(against("firm", "investor")).isEmpty();
        assertThat(against("firm", "company")).isEmpty();
    }

    @Test
    void familiesThatOwnEachOtherInACircleAreOne() {
        town.tie("firm", TieKind.OWNS, "sister", LONG_AGO).tie("sister", TieKind.OWNS, "firm", LONG_AGO);

        assertThat(against("firm", "sister")).containsOnlyKeys("conflict-family");
    }

    @Test
    void coInvestorsMayMeetButNotJudge() {
        town.tie("investor", TieKind.INVESTED, "company", LATELY)
                .tie("partner", TieKind.INVESTED, "company", LATELY)
                .tie("partner", TieKind.INVESTED, "project", LONG_AGO)
                .tie("ann", TieKind.WORKS_AT, "investor", LONG_AGO);

        assertThat(against("investor", "partner")).isEmpty();
        assertThat(against("investor", "partner", Purpose.JUDGE))
                .containsEntry("conflict-co-investor", "investor company partner");
        assertThat(against("ann", "project", Purpose.JUDGE))
                .containsEntry("conflict-co-investor", "ann investor company partner project");
        assertThat(against("project", "ann", Purpose.JUDGE))
                .containsEntry("conflict-co-investor", "project partner company investor ann");
        assertThat(against("ann", "other", Purpose.JUDGE)).isEmpty();
    }

    @Test
    void thoseOfEarlierOrOtherRoundsAreNoCoInvestors() {
        town.tie("investor", TieKind.INVESTED, "company", LATELY)
                .tie("partner", TieKind.INVESTED, "company", LATELY.minusDays(9))
                .tie("investor", TieKind.INVESTED, "firm", LONG_AGO)
                .tie("partner", TieKind.INVESTED, "firm", LONG_AGO);

        assertThat(against("investor", "partner", Purpose.JUDGE)).isEmpty();
    }

    @Test
    void tradeIsFreeOfFormerEmployersAndPortfolios() {
        town.tie("investor", TieKind.INVESTED, "project", LONG_AGO)
                .tie("ann", TieKind.WORKS_AT, "firm", LONG_AGO, LATELY)
                .tie("bob", TieKind.WORKS_AT, "firm", LONG_AGO);

        assertThat(against("project", "investor", Purpose.FUNDING)).containsOnlyKeys("conflict-portfolio");
        assertThat(against("project", "investor", Purpose.CUSTOMER)).isEmpty();
        assertThat(against("firm", "ann", Purpose.JUDGE)).containsOnlyKeys("conflict-employer");
        assertThat(against("firm", "ann", Purpose.TALENT)).isEmpty();
        assertThat(against("firm", "bob", Purpose.TALENT)).containsOnlyKeys("same-organization");
    }

    @Test
    void whoJudgesInARunningEditionStaysAwayButMayJudge() {
        town.tie("ann", TieKind.ASSIGNED, "project", LATELY, TODAY.withDayOfYear(365))
                .tie("ann", TieKind.ASSIGNED, "other", LONG_AGO, LONG_AGO.withDayOfYear(365))
                .tie("bob", TieKind.JUDGED, "other", TODAY.withMonth(11))
                .tie("bob", TieKind.ASSIGNED, "other", TODAY.withDayOfYear(1), TODAY.withDayOfYear(365));

        assertThat(against("project", "ann")).containsEntry("conflict-judged", "project ann");
        assertThat(against("other", "ann")).isEmpty();
        assertThat(against("other", "bob")).containsOnlyKeys("conflict-judged");
        assertThat(against("ann", "project", Purpose.JUDGE)).isEmpty();
    }

    @Test
    void aConflictThatWasPutAsideIsToldAndForbidsNothing() {
        town.tie("investor", TieKind.INVESTED, "project", LONG_AGO)
                .tie("investor", TieKind.DECLARED_CONFLICT, "project", LATELY);
        putAside = Set.of(ReasonCode.CONFLICT_PORTFOLIO);

        assertThat(against("project", "investor")).containsOnlyKeys("conflict-declared");
        assertThat(notes("project", "investor"))
                .containsExactly(new Reason(
                        ReasonCode.CONFLICT_PUT_ASIDE,
                        List.of("investor", "conflict-portfolio"),
                        List.of(Members.id("project"), Members.id("investor"))));
    }

    @Test
    void whatCannotBeVerifiedIsToldAndForbidsNothing() {
        town.tie("investor", TieKind.INVESTED, "project", LONG_AGO);
        unsure.put(Members.id("partner"), Set.of(Members.id("investor")));
        unsure.put(Members.id("ann"), Set.of(Members.id("project")));
        unsure.put(Members.id("other"), Set.of(Members.id("gone"), Members.id("bob")));

        assertThat(against("project", "partner")).isEmpty();
        assertThat(notes("project", "partner"))
                .containsExactly(unverified("partner", "investor", "conflict-portfolio", "project investor partner"));
        assertThat(notes("ann", "investor"))
                .containsExactly(unverified("ann", "project", "conflict-portfolio", "ann project investor"));
        assertThat(notes("project", "ann")).containsExactly(unverified("ann", "project", "itself", "project ann"));
        assertThat(notes("project", "other")).isEmpty();
    }

    private static Reason unverified(String member, String possible, String conflict, String path) {
        return new Reason(
                ReasonCode.UNVERIFIED_CONFLICT,
                List.of(member, possible, conflict),
                List.of(path.split(" ")).stream().map(Members::id).toList());
    }

    private List<Reason> notes(String seeker, String candidate) {
        Community community = town.build();
        return rules(community, seeker, null).notes(community.indexOf(Members.id(candidate)));
    }

    private Map<String, String> against(String seeker, String candidate) {
        return against(seeker, candidate, null);
    }

    /** The rules that forbid, each with the ids of its path. */
    private Map<String, String> against(String seeker, String candidate, @Nullable Purpose purpose) {
        Community community = town.build();
        return rules(community, seeker, purpose).against(community.indexOf(Members.id(candidate))).stream()
                .collect(Collectors.toMap(
                        reason -> reason.code().code(),
                        reason -> reason.path().stream().map(MemberId::value).collect(Collectors.joining(" "))));
    }

    private Rules rules(Community community, String seeker, @Nullable Purpose purpose) {
        return new Rules(
                new Past(community, TODAY), community.indexOf(Members.id(seeker)), purpose, new PairKnowledge() {
                    @Override
                    public Set<MemberId> possiblySame(MemberId member) {
                        return unsure.getOrDefault(member, Set.of());
                    }

                    @Override
                    public Set<ReasonCode> putAside(MemberId one, MemberId other) {
                        return putAside;
                    }
                });
    }
}
