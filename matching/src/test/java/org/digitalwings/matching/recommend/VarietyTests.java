package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.digitalwings.matching.recommend.Town.TODAY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Members;
import org.digitalwings.matching.community.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VarietyTests {

    private static final MemberId SEEKER = Members.id("seeker");

    /** Twelve projects of the seeker's field, which come first by their scores, and four of others. */
    private static Community robotsAndOthers() {
        Town town = new Town()
                .has(MemberKind.INVESTOR, "seeker")
                .says("seeker", "机器人")
                .isIn("seeker", "浙江");
        for (int i = 0; i < 16; i++) {
            String id = "p%02d".formatted(i);
            town.has(MemberKind.PROJECT, id)
                    .isIn(id, "浙江")
                    .says(id, i < 12 ? "机器人" : "养殖")
                    .isAbout(id, i < 12 ? "robots" : "field" + i);
        }
        return town.build();
    }

    private static Set<String> topics(Community community, List<Suggestion> suggestions) {
        Set<String> topics = new HashSet<>();
        suggestions.forEach(
                suggestion -> community.member(community.indexOf(suggestion.member())).topics().keySet().stream()
                        .map(Topic::id)
                        .forEach(topics::add));
        return topics;
    }

    @Test
    void noTenOfTheSameFieldUnlessAsked() {
        Community community = robotsAndOthers();
        GraphRecommender recommender = GraphRecommender.of(community);

        List<Suggestion> plain = recommender.suggest(SEEKER, Wish.anything(TODAY), 10);
        List<Suggestion> varied =
                recommender.suggest(SEEKER, Wish.anything(TODAY).varied(), 10);

        assertThat(topics(community, plain)).containsExactly("robots");
        assertThat(topics(community, varied)).hasSizeGreaterThan(3);
        assertThat(varied.getFirst()).isEqualTo(plain.getFirst());
    }

    @Test
    void aFieldOrAnExampleThatIsWishedForIsAskedFor() {
        Community community = robotsAndOthers();
        GraphRecommender recommender = GraphRecommender.of(community);
        Wish field = new Wish(Set.of(), null, Set.of("robots"), Set.of(), "", TODAY);
        Wish example = Wish.anything(TODAY).with(new Wish.Examples(List.of(Members.id("p05")), List.of()));

        for (Wish asked : List.of(field, example)) {
            assertThat(recommender.suggest(SEEKER, asked.varied(), 10))
                    .isEqualTo(recommender.suggest(SEEKER, asked, 10));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void everybodyStaysWithItsScoreAndSaysHowFarItWasMoved(long seed) {
        Community community = RandomTown.of(seed, 150).build();
        GraphRecommender recommender = GraphRecommender.of(community);
        for (int seeker = 0; seeker < 150; seeker += 10) {
            MemberId id = community.member(seeker).id();
            List<Suggestion> plain = recommender.suggest(id, Wish.anything(TODAY), 200);
            List<Suggestion> varied =
                    recommender.suggest(id, Wish.anything(TODAY).varied(), 200);

            List<MemberId> before = plain.stream().map(Suggestion::member).toList();
            assertThat(varied).extracting(Suggestion::member).containsExactlyInAnyOrderElementsOf(before);
            for (int place = 0; place < varied.size(); place++) {
                Suggestion moved = varied.get(place);
                int by = before.indexOf(moved.member()) - place;
                assertThat(moved.score())
                        .isEqualTo(plain.get(before.indexOf(moved.member())).score());
                assertThat(moved.notes())
                        .as("seed %d", seed)
                        .isEqualTo(by == 0 ? List.of() : List.of(moved(community, moved.member(), by)));
                assertThat(place >= Variety.WINDOW && by != 0).isFalse();
            }
        }
    }

    private static Reason moved(Community community, MemberId member, int by) {
        return new Reason(
                by > 0 ? ReasonCode.MOVED_UP : ReasonCode.MOVED_DOWN,
                List.of(community.member(community.indexOf(member)).name(), String.valueOf(Math.abs(by))),
                List.of());
    }

    @ParameterizedTest(name = "limit {0}")
    @ValueSource(ints = {1, 7, 12, 60, 100})
    void aLongerListBeginsLikeAShorterOne(int limit) {
        GraphRecommender recommender = GraphRecommender.of(RandomTown.of(9, 150).build());
        Wish wish = Wish.anything(TODAY).varied();

        List<Suggestion> whole = recommender.suggest(Members.id("m1"), wish, 200);

        assertThat(recommender.suggest(Members.id("m1"), wish, limit))
                .isEqualTo(new ArrayList<>(whole).subList(0, Math.min(limit, whole.size())));
    }
}
