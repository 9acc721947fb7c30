package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.CommunityBuilder;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Neighbourhood;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.community.TieKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTests {

    private static final FilterWords WORDS = new FilterWords() {
        @Override
        public Optional<FilterField> field(String name) {
            return switch (name) {
                case "near", "附近" -> Optional.of(Nearness.NEAR);
                case "within", "步数" -> Optional.of(Nearness.WITHIN);
                case "kind" -> Optional.of(Facet.KIND);
                default -> Optional.empty();
            };
        }

        @Override
        public Set<String> values(Facet facet, String word) {
            return word.equals("investor") ? Set.of("INVESTOR") : Set.of();
        }

        @Override
        public Optional<MemberId> member(String called) {
            return Set.of("p1", "灵手科技", "Ling Hand Robotics").contains(called.replace("\"", ""))
                    ? Optional.of(new MemberId("p1"))
                    : Optional.empty();
        }
    };

    private final SearchIndex index = LuceneSearchIndex.inMemory(Meanings.NONE);

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            near:p1 within:2                                | 2 |
            near:p1                                         |   |
            机器人 near:p1 within:3                          | 3 | 机器人
            附近：灵手科技 步数：两步 机器人                    | 2 | 机器人
            near:"Ling Hand Robotics" within:"one step"     | 1 |
            near:Ling Hand Robotics                         |   |
            near:Ling Hand Robotics within:1                | 1 |
            investors two steps from Ling Hand Robotics     | 2 | investors
            chips within 3 steps of p1                      | 3 | chips
            robots near Ling Hand Robotics                  |   | robots
            距灵手科技两步以内的投资机构                       | 2 | 投资机构
            离灵手科技1步的投资机构                           | 1 | 投资机构
            灵手科技三步以内的人                              | 3 | 人
            灵手科技附近的投资机构                            |   | 投资机构
            kind:investor 灵手科技周围                       |   |
            """)
    void areReadFromWhatIsTypedOrSaid(String typed, Integer steps, String words) {
        TypedQuery read = TypedQuery.read(typed, WORDS);
        assertThat(read.surroundings().member()).isEqualTo(new MemberId("p1"));
        assertThat(read.surroundings().steps()).isEqualTo(steps);
        assertThat(read.text()).isEqualTo(words == null ? "" : words);
        assertThat(read.notices()).isEmpty();
        assertThat(read.surroundings().typed())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(typed).contains(part));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "near:nobody",
                "杭州附近的投资机构",
                "two steps from nothing",
                "near: ",
                "-near:p1",
                "near 5",
                "步数附近",
                "within:9 robots"
            })
    void areWordsWhereNobodyIsCalledSo(String typed) {
        TypedQuery read = TypedQuery.read(typed, WORDS);
        assertThat(read.surroundings()).isEqualTo(Surroundings.NONE);
        assertThat(read.text()).isEqualTo(typed.strip());
    }

    @Test
    void tellWhatCouldNotBeRead() {
        assertThat(TypedQuery.read("near:nobody within:9", WORDS).notices())
                .containsExactly(
                        new Notice(Notice.Code.UNKNOWN_MEMBER, "near:nobody"),
                        new Notice(Notice.Code.MALFORMED_STEPS, "within:9"));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 5_000})
    void holdEveryMemberOfThemAndNobodyElse(int around) {
        List<Member> members = new ArrayList<>(People.random(50, 7));
        CommunityBuilder builder = Community.builder();
        Member hub = People.named("hub", "枢纽", "平台");
        members.add(hub);
        List<Member> near = IntStream.range(0, around)
                .mapToObj(i -> People.named("near" + i, "近邻" + i, i % 2 == 0 ? "平台" : "系统"))
                .toList();
        members.addAll(near);
        members.forEach(builder::add);
        near.forEach(member -> builder.add(new Tie(hub.id(), TieKind.INVESTED, member.id(), null, null, 1)));
        Neighbourhood surroundings =
                Neighbourhood.around(builder.build(1), hub.id(), 1).orElseThrow();
        index.apply(members, List.of(), 1);
        SearchPage page = index.search(around("", surroundings, null));
        assertThat(page.total()).isEqualTo(around);
        assertThat(page.facets().get(Facet.KIND)).containsExactly(new SearchPage.FacetCount("PROJECT", around));
        SearchPage platforms = index.search(around("平台", surroundings, null));
        assertThat(platforms.total()).isEqualTo(around / 2);
        Set<MemberId> seen = new HashSet<>();
        String next = null;
        do {
            SearchPage part = index.search(around("平台", surroundings, next));
            part.hits().forEach(hit -> assertThat(seen.add(hit.id())).isTrue());
            next = part.next();
        } while (next != null);
        assertThat(seen).hasSize(around / 2).noneMatch(id -> id.value().startsWith("m"));
        assertThat(index.count(around("平台", surroundings, null))).isEqualTo(around / 2);
    }

    @Test
    void namesFindMembersByIdAndByEveryName() {
        index.apply(
                List.of(
                        People.member("p1", MemberKind.STARTUP, "灵手科技", List.of("Ling Hand"), ""),
                        People.named("p2", "灵手科技有限公司", "")),
                List.of(),
                1);
        for (String called : List.of("p1", " 灵手科技 ", "靈手科技", "LING HAND", "linghand")) {
            assertThat(index.named(called)).as(called).contains(new MemberId("p1"));
        }
        for (String called : List.of("", "灵手", "lingshoukeji", "\uD800", "p".repeat(70_000))) {
            assertThat(index.named(called)).isEmpty();
        }
    }

    private static SearchQuery around(String text, Neighbourhood around, @Nullable String after) {
        return new SearchQuery(
                text,
                Map.of(),
                List.of(),
                SearchOrder.RELEVANCE,
                around,
                SearchAudience.COMMUNITY,
                Set.of(Facet.KIND),
                200,
                after);
    }
}
