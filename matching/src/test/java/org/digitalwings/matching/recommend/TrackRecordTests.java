package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.digitalwings.matching.community.MemberKind.ENTERPRISE;
import static org.digitalwings.matching.community.MemberKind.INVESTOR;
import static org.digitalwings.matching.community.MemberKind.PROJECT;
import static org.digitalwings.matching.recommend.Town.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Members;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.community.TieKind;
import org.junit.jupiter.api.Test;

class TrackRecordTests {

    private static final LocalDate LATELY = TODAY.minusMonths(1);

    private final Town town = new Town()
            .has(PROJECT, "mine", "alike", "other")
            .has(ENTERPRISE, "firm")
            .has(INVESTOR, "fitting", "unfitting", "new")
            .isAbout("mine", "robots")
            .isAbout("alike", "robots")
            .isAbout("other", "games")
            .tie("fitting", TieKind.INVESTED, "alike", LATELY)
            .tie("unfitting", TieKind.INVESTED, "other", LATELY);

    @Test
    void isTheChanceSharedOutAmongWhatSpeaksForTheInvestor() {
        Pair pair = town.pair("mine", "fitting");

        Evidence record = new TrackRecord().measure(pair);

        double chance = pair.request().funding().orElseThrow().chance(pair.candidate());
        assertThat(record.value()).isCloseTo(chance, within(1e-12));
        assertThat(record.parts())
                .allMatch(part -> part.value() > 0)
                .extracting(Evidence.Part::code)
                .contains("topics");
        assertThat(record.value()).isGreaterThan(value("unfitting"));
        assertThat(value("unfitting")).isGreaterThan(value("new"));
    }

    private double value(String investor) {
        return new TrackRecord().measure(town.pair("mine", investor)).value();
    }

    @Test
    void namesTheCompanyThatSpeaksForTheInvestor() {
        assertThat(new TrackRecord().measure(town.pair("mine", "fitting")).told())
                .flatExtracting(told -> told.telling().get().stream().toList())
                .contains(new Reason(ReasonCode.ALIKE_DEALS, List.of("1", "alike", "topic"), List.of()));
    }

    @Test
    void theScoreOfAnInvestorStillAddsUp() {
        Suggestion suggestion = town.judge("mine", "fitting").suggestion();

        assertThat(signals(suggestion.explanation())).contains("track-record");
        assertThat(suggestion.explanation().parts().stream()
                        .mapToDouble(Explanation::value)
                        .sum())
                .isCloseTo(suggestion.score(), within(1e-12));
    }

    @Test
    void anEnterpriseRaisesMoneyOnlyWhereItSaysSo() {
        Set<MemberKind> investors = Set.of(INVESTOR);
        Wish any = Wish.forKinds(investors, TODAY);
        Wish funding = new Wish(investors, Purpose.FUNDING, Set.of(), Set.of(), "", TODAY);

        assertThat(town.pair("firm", "fitting", any).request().funding()).isEmpty();
        assertThat(town.pair("firm", "fitting", funding).request().funding()).isPresent();
    }

    @Test
    void aLaterDealIsNotKnown() {
        Wish before = Wish.anything(LATELY.minusDays(1));
        MemberId fitting = Members.id("fitting");

        assertThat(town.pair("mine", "fitting", before).request().funding()).isEmpty();
        assertThat(signals(GraphRecommender.of(town.build())
                        .judge(Members.id("mine"), before, fitting)
                        .suggestion()
                        .explanation()))
                .doesNotContain("track-record");
    }

    private static Stream<String> signals(Explanation explanation) {
        return Stream.concat(
                Stream.of(explanation.signal()), explanation.parts().stream().flatMap(TrackRecordTests::signals));
    }
}
