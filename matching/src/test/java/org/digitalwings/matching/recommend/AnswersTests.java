package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.digitalwings.matching.recommend.Town.TODAY;

import java.util.List;
import java.util.Set;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Members;
import org.digitalwings.matching.community.TieKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswersTests {

    private Town town = new Town();

    @BeforeEach
    void aProjectAndTwoAlikeInvestors() {
        town = new Town()
                .has(MemberKind.PROJECT, "mine", "p1", "p2", "p3")
                .has(MemberKind.INVESTOR, "one", "other")
                .isAbout("mine", "robots")
                .isAbout("one", "robots")
                .isAbout("other", "robots");
    }

    private Answers of(String member) {
        return town.pair("mine", member).answers();
    }

    private Suggestion suggestion(String candidate) {
        return town.judge("mine", candidate).suggestion();
    }

    @Test
    void whoeverAnsweredNothingAnswersAsUsual() {
        assertThat(of("one")).isEqualTo(new Answers(0, 0, 0));
        assertThat(of("one").habit()).isCloseTo(0, within(1e-12));
        assertThat(of("one").load(0)).isZero();
    }

    @Test
    void whoeverSaysYesMoreOftenIsSuggestedFirst() {
        town.tie("one", TieKind.ACCEPTED, "p1", TODAY.minusDays(10));
        town.tie("other", TieKind.DECLINED, "p1", TODAY.minusDays(10));

        assertThat(of("one").habit()).isPositive();
        assertThat(of("other").habit()).isNegative();
        assertThat(suggestion("one").chances().candidate())
                .isGreaterThan(suggestion("other").chances().candidate());
        assertThat(suggestion("one").chances().seeker())
                .isEqualTo(suggestion("other").chances().seeker());
        assertThat(signals(suggestion("other"))).contains("habit");
    }

    @Test
    void aRequestWaitsUntilItIsAnsweredAndIsANoAfterAMonth() {
        town.tie("p1", TieKind.ASKED, "one", TODAY.minusDays(3))
                .tie("p2", TieKind.ASKED, "one", TODAY.minusDays(40))
                .tie("p3", TieKind.ASKED, "one", TODAY.minusDays(20), TODAY.minusDays(18));

        assertThat(of("one").waiting()).isEqualTo(1);
        assertThat(of("one").no()).isCloseTo(Past.decay(40 / 365.25, 2), within(1e-12));
        assertThat(of("one").yes()).isZero();
    }

    @Test
    void whoeverHasMuchToAnswerIsSuggestedLaterAndThenNoMore() {
        for (int i = 0; i < Answers.MOST_WAITING; i++) {
            town.has(MemberKind.PROJECT, "asker" + i).tie("asker" + i, TieKind.ASKED, "one", TODAY.minusDays(2));
        }

        assertThat(suggestion("one").score()).isLessThan(suggestion("other").score());
        assertThat(signals(suggestion("one"))).contains("load");
        assertThat(town.judge("mine", "one").forbiddenBy())
                .containsExactly(new Reason(ReasonCode.BUSY, List.of("one"), List.of()));
        assertThat(town.judge("mine", "one").keptApartBy()).isEmpty();
        assertThat(suggested(AnswerWeights.STANDARD, Showings.NONE)).containsExactly("other");
        assertThat(suggested(new AnswerWeights(-0.5, 2, -2, 5, 1, 0), Showings.NONE))
                .containsExactlyInAnyOrder("one", "other");
    }

    @Test
    void whoeverWasShownToManyComesLater() {
        assertThat(suggested(AnswerWeights.STANDARD, Showings.NONE)).containsExactly("one", "other");
        assertThat(suggested(AnswerWeights.STANDARD, member -> member.value().equals("one") ? 100 : 0))
                .containsExactly("other", "one");
    }

    private List<String> suggested(AnswerWeights weights, Showings showings) {
        return GraphRecommender.of(town.build())
                .with(weights, showings)
                .suggest(Members.id("mine"), Wish.forKinds(Set.of(MemberKind.INVESTOR), TODAY), 10)
                .stream()
                .map(suggestion -> suggestion.member().value())
                .toList();
    }

    @Test
    void eachSideHasAHalfOfTheScore() {
        Suggestion suggestion = suggestion("one");

        assertThat(suggestion.score()).isEqualTo(suggestion.chances().both());
        assertThat(suggestion.explanation().parts())
                .extracting(Explanation::signal)
                .containsExactly("seeker-says-yes", "candidate-says-yes");
        assertThat(suggestion.explanation().parts())
                .allSatisfy(side -> assertThat(side.value()).isCloseTo(suggestion.score() / 2, within(1e-12)));
    }

    @Test
    void whatWasPassedIsLikedLessInOthersToo() {
        town.has(MemberKind.INVESTOR, "seeker").tie("seeker", TieKind.SAVED, "p1", TODAY.minusDays(9));
        town.isAbout("p1", "robots").isAbout("p2", "robots").isAbout("p3", "robots");
        double before = town.judge("seeker", "p2").suggestion().score();

        town.tie("seeker", TieKind.PASSED, "p3", TODAY.minusDays(1));

        assertThat(town.judge("seeker", "p2").suggestion().score()).isLessThan(before);
    }

    private static List<String> signals(Suggestion suggestion) {
        return suggestion.explanation().parts().stream()
                .flatMap(side -> side.parts().stream())
                .map(Explanation::signal)
                .toList();
    }
}
