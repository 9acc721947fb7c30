package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.embedding.Embedding;
import org.digitalwings.matching.translation.Glossary;
import org.digitalwings.matching.translation.Rendering;
import org.digitalwings.matching.translation.Translator;
import org.junit.jupiter.api.Test;

final class StandingSearchesTests {

    private static final FilterWords WORDS = new FilterWords() {
        @Override
        public Optional<FilterField> field(String name) {
            return switch (name) {
                case "kind" -> Optional.of(Facet.KIND);
                case "place" -> Optional.of(Facet.PLACE);
                case "topic" -> Optional.of(Facet.TOPIC);
                case "raised" -> Optional.of(Measure.RAISED);
                default -> Optional.empty();
            };
        }

        @Override
        public Set<String> values(Facet facet, String word) {
            return Set.of(word);
        }
    };

    private static final List<String> WORDED = List.of(
            "", "机器人", "平台", "成员m0003", "robots", "\"机器人平台\"", "-平台", "乌镇", "芯片 系统 Qwen", "机器人 系统 合作 杭州 浙江", "无人知晓");
    private static final List<String> FILTERS = List.of(
            "",
            "kind:INVESTOR",
            "-kind:PROJECT,STARTUP",
            "place:杭州",
            "topic:above-chips",
            "raised:1000万..",
            "-raised:<1亿");

    @Test
    void findsForEachMemberTheSearchesThatCountIt() {
        long seed = 20261123;
        var random = new Random(seed);
        List<Member> members = People.random(200, seed);
        Map<String, TypedQuery> searches = new LinkedHashMap<>();
        for (String words : WORDED) {
            for (String filter : FILTERS) {
                String second = FILTERS.get(random.nextInt(FILTERS.size()));
                String text = String.join(" ", words, filter, second);
                searches.put(text, TypedQuery.read(text, WORDS));
            }
        }
        searches.put("", TypedQuery.read("", WORDS));
        Map<String, Long> met = new LinkedHashMap<>();
        Map<String, Long> counted = new LinkedHashMap<>();
        try (var standing = new StandingSearches(Meanings.NONE);
                SearchIndex index = LuceneSearchIndex.inMemory(Meanings.NONE)) {
            index.apply(members, List.of(), 1);
            standing.set(searches);
            searches.forEach((text, typed) -> {
                counted.put(text, index.meets(typed));
                met.put(text, 0L);
            });
            members.forEach(member -> standing.metBy(member).forEach(text -> met.merge(text, 1L, Long::sum)));
        }
        assertThat(met).as("seed %d", seed).isEqualTo(counted);
        assertThat(counted.values()).contains(0L, 200L).anyMatch(count -> count > 0 && count < 200);
    }

    @Test
    void demandsWhatAPageOfHitsOnlyPutsFirst() {
        Member robots = People.named("r", "甲", "人形机器人的关节模组");
        Member machines = People.named("m", "乙", "纺织机器的配件");
        assertThat(met("人形机器人", robots)).isTrue();
        assertThat(met("人形机器人", machines)).isFalse();
        assertThat(met("机器人 物流", robots)).isFalse();
        assertThat(met("机器人 关节", robots)).isTrue();
    }

    @Test
    void takesATermInOtherWordsWhereverItStands() {
        Meanings meanings = glossary();
        Member english = People.named("e", "Strider", "A humanoid robot for warehouses");
        Member chinese = People.named("c", "甲", "面向仓库的人形机器人");
        for (String text : List.of("人形机器人", "humanoid robot", "人形机器人仓库")) {
            assertThat(met(text, chinese, meanings)).as(text).isTrue();
        }
        assertThat(met("人形机器人", english, meanings)).isTrue();
        assertThat(met("找做人形机器人的", chinese, meanings)).isTrue();
        assertThat(met("人形机器人 物流", chinese, meanings)).isFalse();
    }

    @Test
    void demandsANameThoughEachOfItsCharactersIsAWord() {
        Meanings meanings = glossary();
        Member named = People.named("n", "隐名社", "做机器人");
        Member other = People.named("o", "甲", "做机器人");
        for (String text : List.of("隐名社", "隐名社 机器人")) {
            assertThat(met(text, named, meanings)).as(text).isTrue();
            assertThat(met(text, other, meanings)).as(text).isFalse();
        }
    }

    @Test
    void countsAndShowsNothingThatOnlyManagersSee() {
        Member member = People.named("h", "甲", "公开的纸鸢");
        Member forManagers = People.named("h", "甲", "公开的纸鸢和隐藏的河灯");
        try (SearchIndex index = LuceneSearchIndex.inMemory(Meanings.NONE)) {
            index.replace(List.of(new SearchableMember(member, forManagers, Map.of(), true)), List.of(), 1);
            assertThat(index.meets(typed("河灯"))).isZero();
            assertThat(index.meets(typed("纸鸢"))).isEqualTo(1);
            assertThat(index.show(List.of(member.id()), "河灯 纸鸢"))
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.toString()).contains("纸鸢").doesNotContain("河灯"));
        }
    }

    @Test
    void readsWhatIsNoSyntaxAsWordsAndWhatHasNoWordsAsNobody() {
        Member member = People.named("m", "甲", "colour:red \" 机器人");
        assertThat(met("colour:red \"", member)).isTrue();
        assertThat(met("？！ ((", member)).isFalse();
    }

    @Test
    void forgetsAndReplacesSearches() {
        Member member = People.named("m", "甲", "机器人");
        try (var standing = new StandingSearches(Meanings.NONE)) {
            standing.set(Map.of("a", typed("机器人"), "b", typed("芯片")));
            assertThat(standing.metBy(member)).containsExactly("a");
            standing.set(Map.of("b", typed("机器人"), "c", typed("")));
            assertThat(standing.metBy(member)).containsExactly("b", "c");
            assertThat(standing.size()).isEqualTo(2);
        }
    }

    private static TypedQuery typed(String text) {
        return TypedQuery.read(text, WORDS);
    }

    private static boolean met(String text, Member member) {
        return met(text, member, Meanings.NONE);
    }

    private static boolean met(String text, Member member, Meanings meanings) {
        try (var standing = new StandingSearches(meanings)) {
            standing.set(Map.of("s", typed(text)));
            return !standing.metBy(member).isEmpty();
        }
    }

    private static Meanings glossary() {
        Translator translator = Translator.of(Glossary.shipped());
        return new Meanings() {
            @Override
            public List<Rendering> renderings(String words) {
                return translator.renderings(words);
            }

            @Override
            public List<Embedding> ofQuery(String words, List<Rendering> renderings) {
                return List.of();
            }

            @Override
            public boolean isLearning() {
                return false;
            }

            @Override
            public Optional<Embedding> ofText(String text) {
                return Optional.empty();
            }
        };
    }
}
