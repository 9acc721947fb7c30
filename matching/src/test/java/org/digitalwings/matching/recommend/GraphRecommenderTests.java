package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.digitalwings.matching.recommend.Town.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.CommunityChanges;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Members;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.community.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphRecommenderTests {

    private static final LocalDate LATELY = TODAY.minusMonths(2);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void everyExplanationAddsUpToItsScore(long seed) {
        Community community = RandomTown.of(seed, 120).build();
        GraphRecommender recommender = GraphRecommender.of(community);

        community.forEachIndex(index -> recommender
                .suggest(community.member(index).id(), Wish.anything(TODAY), 50)
                .forEach(suggestion -> {
                    assertThat(suggestion.score())
                            .as("seed %d, %s", seed, suggestion)
                            .isBetween(0.0, 1.0);
                    assertThat(leaves(suggestion.explanation()))
                            .as("seed %d, %s", seed, suggestion)
                            .isCloseTo(suggestion.score(), within(1e-9));
                    assertThat(suggestion.reasons()).hasSizeLessThanOrEqualTo(3);
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void judgesWhatItSuggestsAsItSuggestsIt(long seed) {
        Community community = RandomTown.of(seed, 120).build();
        GraphRecommender recommender = GraphRecommender.of(community);
        Random random = new Random(seed);

        for (int i = 0; i < 20; i++) {
            Member seeker = community.member(random.nextInt(community.size()));
            List<Suggestion> suggestions = recommender.suggest(seeker.id(), Wish.anything(TODAY), 20);
            assertThat(recommender.suggest(seeker.id(), Wish.anything(TODAY), 20))
                    .isEqualTo(suggestions);
            for (Suggestion suggestion : suggestions) {
                Verdict verdict = recommender.judge(seeker.id(), Wish.anything(TODAY), suggestion.member());
                assertThat(verdict).as("seed %d", seed).isEqualTo(new Verdict(List.of(), suggestion));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whatHappensLaterChangesNothing(long seed) {
        Town town = RandomTown.of(seed, 120);
        Community before = town.build();
        GraphRecommender then = GraphRecommender.of(before);
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String from = "m" + random.nextInt(60);
            String to = "m" + (60 + random.nextInt(60));
            town.tie(from, RandomTown.kind(random), to, TODAY.plusDays(1 + random.nextInt(100)));
        }
        GraphRecommender now = GraphRecommender.of(town.build());

        before.forEachIndex(index -> {
            MemberId seeker = before.member(index).id();
            assertThat(now.suggest(seeker, Wish.anything(TODAY), 20))
                    .as("seed %d", seed)
                    .isEqualTo(then.suggest(seeker, Wish.anything(TODAY), 20));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void followsChangesAsIfBuiltAfresh(long seed) {
        Community old = RandomTown.of(seed, 100).build();
        Community other = RandomTown.of(seed + 1000, 100).build();
        List<Member> changed = List.of(other.member(3), other.member(30), other.member(77));
        Community next =
                old.with(new CommunityChanges(2, changed, Set.of(old.member(5).id()), List.of()));

        GraphRecommender following = GraphRecommender.of(old).following(next);
        GraphRecommender fresh = GraphRecommender.of(next);

        next.forEachIndex(index -> {
            List<Suggestion> expected = fresh.suggest(next.member(index).id(), Wish.anything(TODAY), 10);
            List<Suggestion> actual = following.suggest(next.member(index).id(), Wish.anything(TODAY), 10);
            assertThat(actual.stream().map(Suggestion::score))
                    .as("seed %d, seeker %s", seed, next.member(index).id())
                    .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1)
                    .containsExactlyElementsOf(
                            expected.stream().map(Suggestion::score).toList());
        });
    }

    @Test
    void suggestsTheInvestorOfSimilarProjectsFirst() {
        Town town = new Town()
                .has(MemberKind.PROJECT, "mine", "similar", "different")
                .has(MemberKind.INVESTOR, "fitting", "unfitting")
                .isAbout("mine", "robots")
                .isAbout("similar", "robots")
                .isAbout("different", "games")
                .tie("fitting", TieKind.INVESTED, "similar", LATELY)
                .tie("unfitting", TieKind.INVESTED, "different", LATELY);

        List<Suggestion> suggestions = suggest(town.build(), Members.member("mine", MemberKind.PROJECT));

        assertThat(suggestions)
                .extracting(suggestion -> suggestion.member().value())
                .containsExactly("fitting", "unfitting");
        assertThat(suggestions.getFirst().reasons().getFirst().code()).isEqualTo(ReasonCode.ALIKE_DEALS);
    }

    @Test
    void aPersonSeeksWhatItsProjectSeeks() {
        Town town = new Town()
                .has(MemberKind.PERSON, "ann", "bob")
                .has(MemberKind.PROJECT, "mine", "other")
                .has(MemberKind.INVESTOR, "investor")
                .needs("mine", Purpose.FUNDING, "天使轮", null)
                .offers("investor", Purpose.FUNDING, "早期投资", null)
                .tie("ann", TieKind.FOUNDED, "mine", LATELY);

        List<Suggestion> suggestions = suggest(town.build(), Members.member("ann", MemberKind.PERSON));

        assertThat(suggestions).extracting(s -> s.member().value()).containsExactly("investor");
        assertThat(suggestions.getFirst().reasons().getFirst().code()).isEqualTo(ReasonCode.OFFERS_WHAT_YOU_SEEK);
    }

    @Test
    void keepsToTheWish() {
        Town town = new Town()
                .has(MemberKind.INVESTOR, "seeker")
                .has(MemberKind.PROJECT, "fits", "elsewhere", "offTopic")
                .has(MemberKind.STARTUP, "otherKind");
        for (String id : List.of("fits", "elsewhere", "offTopic", "otherKind")) {
            town.isAbout(id, id.equals("offTopic") ? "games" : "robots");
            town.isIn(id, "浙江", id.equals("elsewhere") ? "杭州" : "嘉兴");
        }
        Wish wish = new Wish(Set.of(MemberKind.PROJECT), null, Set.of("robots"), Set.of("嘉兴"), "", TODAY);
        GraphRecommender recommender = GraphRecommender.of(town.build());

        assertThat(recommender.suggest(Members.id("seeker"), wish, 10))
                .extracting(suggestion -> suggestion.member().value())
                .containsExactly("fits");
        assertThat(recommender
                        .judge(Members.id("seeker"), wish, Members.id("offTopic"))
                        .forbiddenBy())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.TOPIC_NOT_WISHED);
        assertThat(recommender
                        .judge(Members.id("seeker"), wish, Members.id("otherKind"))
                        .forbiddenBy())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.KIND_NOT_WISHED);
        assertThat(recommender
                        .judge(Members.id("seeker"), wish, Members.id("elsewhere"))
                        .forbiddenBy())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.PLACE_NOT_WISHED);
    }

    @Test
    void suggestsWhoIsLikeTheExamplesAndSaysSo() {
        Town town = new Town()
                .has(MemberKind.INVESTOR, "seeker")
                .has(MemberKind.PROJECT, "example", "alike", "unlike", "banned", "neither")
                .isAbout("example", "robots")
                .isAbout("alike", "robots")
                .isAbout("unlike", "games")
                .isAbout("banned", "games")
                .isAbout("neither", "farming");
        for (String id : List.of("seeker", "example", "alike", "unlike", "banned", "neither")) {
            town.isIn(id, "浙江");
        }
        GraphRecommender recommender = GraphRecommender.of(town.build());
        Wish wish = Wish.anything(TODAY)
                .with(new Wish.Examples(List.of(Members.id("example")), List.of(Members.id("banned"))));

        List<Suggestion> suggestions = recommender.suggest(Members.id("seeker"), wish, 10);

        assertThat(suggestions)
                .extracting(suggestion -> suggestion.member().value())
                .containsExactly("example", "alike", "neither", "unlike");
        assertThat(suggestions.get(1).reasons())
                .contains(new Reason(ReasonCode.LIKE_EXAMPLE, List.of("example", "robots学", "robots"), List.of()));
        assertThat(recommender
                        .judge(Members.id("seeker"), wish, Members.id("banned"))
                        .forbiddenBy())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.EXAMPLE_NOT_WISHED);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void explanationsAddUpWithExamplesAndVarietyToo(long seed) {
        Community community = RandomTown.of(seed, 120).build();
        GraphRecommender recommender = GraphRecommender.of(community);
        Wish.Examples examples = new Wish.Examples(
                List.of(Members.id("m3"), Members.id("m40")), List.of(Members.id("m7"), Members.id("m90")));
        for (Wish wish : List.of(
                Wish.anything(TODAY).with(examples),
                Wish.anything(TODAY)
                        .with(new Wish.Examples(List.of(), List.of(Members.id("m7"))))
                        .varied())) {
            community.forEachIndex(index -> recommender
                    .suggest(community.member(index).id(), wish, 30)
                    .forEach(suggestion -> assertThat(leaves(suggestion.explanation()))
                            .as("seed %d", seed)
                            .isCloseTo(suggestion.score(), within(1e-9))));
        }
    }

    @Test
    void refusesExamplesThatContradictEachOther() {
        MemberId one = Members.id("one");

        assertThatThrownBy(() -> new Wish.Examples(List.of(one), List.of(one)))
                .hasMessageContaining("one is named twice");
        assertThatThrownBy(() -> new Wish.Examples(List.of(one, one), List.of()))
                .hasMessageContaining("one is named twice");
        assertThatThrownBy(() -> new Wish.Examples(
                        IntStream.range(0, 11)
                                .mapToObj(i -> Members.id("m" + i))
                                .toList(),
                        List.of()))
                .hasMessageContaining("at most 10");
        assertThatThrownBy(() -> GraphRecommender.of(
                                new Town().has(MemberKind.PROJECT, "mine").build())
                        .suggest(
                                Members.id("mine"),
                                Wish.anything(TODAY).with(new Wish.Examples(List.of(one), List.of())),
                                5))
                .isInstanceOf(UnknownMemberException.class);
    }

    @Test
    void refusesUnknownMembersAndImpossibleLimits() {
        GraphRecommender recommender = GraphRecommender.of(Community.empty());

        assertThatThrownBy(() -> recommender.suggest(Members.id("nobody"), Wish.anything(TODAY), 5))
                .isInstanceOf(UnknownMemberException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> recommender.suggest(Members.id("nobody"), Wish.anything(TODAY), 0))
                .hasMessageContaining("Limit 0");
    }

    private static List<Suggestion> suggest(Community community, Member seeker) {
        return GraphRecommender.of(community).suggest(seeker.id(), Wish.anything(TODAY), 20);
    }

    private static double leaves(Explanation explanation) {
        if (explanation.parts().isEmpty()) {
            return explanation.value();
        }
        double sum = explanation.parts().stream()
                .mapToDouble(GraphRecommenderTests::leaves)
                .sum();
        assertThat(sum).as(explanation.signal()).isCloseTo(explanation.value(), within(1e-9));
        return sum;
    }
}
