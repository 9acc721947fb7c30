package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.digitalwings.matching.search.People.member;
import static org.digitalwings.matching.search.People.named;

import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Need;
import org.digitalwings.matching.community.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextSearchTests {

    private final SearchIndex index = LuceneSearchIndex.inMemory(Meanings.NONE);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsTraditionalTextBySimplifiedWordsAndTheOtherWayRound() {
        index(named("a", "臺灣雲端", "工業機器人的視覺檢測"), named("b", "云端", "工业机器人的视觉检测"));
        assertThat(ids("机器人视觉")).containsExactlyInAnyOrder("a", "b");
        assertThat(ids("機器人視覺")).containsExactlyInAnyOrder("a", "b");
        assertThat(ids("ＡＩ")).isEmpty();
    }

    @Test
    void findsByNameAliasTextNeedTopicTechnologyAndPlace() {
        Member everything = new Member(
                new MemberId("a"),
                MemberKind.STARTUP,
                "云翼",
                List.of("Cloudwing"),
                "低空物流",
                null,
                People.PLACES.get(1),
                Map.of(People.TOPICS.get(1), 0.5),
                List.of("OpenHarmony"),
                List.of(),
                List.of(new Need(Purpose.FUNDING, "寻求天使轮投资", null)),
                List.of(),
                true);
        index(everything, named("b", "别的", "别的"));
        for (String query : List.of("云翼", "cloudwing", "物流", "天使轮", "芯片", "chips", "openharmony", "嘉兴")) {
            assertThat(ids(query)).as(query).containsExactly("a");
        }
    }

    @Test
    void ranksANameAboveAMention() {
        index(named("a", "某公司", "与乌镇机器人有过合作的一家公司"), named("b", "乌镇机器人", "做工业设备"));
        assertThat(ids("乌镇机器人")).containsExactly("b", "a");
    }

    @Test
    void findsACharacterThatStandsAlone() {
        index(named("a", "茶叶", "龙井"), named("b", "咖啡", "豆"));
        assertThat(ids("茶")).containsExactly("a");
    }

    @Test
    void holdsPhrasesTogetherAndLeavesOutWhatIsExcluded() {
        index(
                named("a", "甲", "neural network 机器人"),
                named("b", "乙", "network of neural 人机器"),
                named("c", "丙", "机器人 医疗"));
        assertThat(ids("\"neural network\"")).containsExactly("a");
        assertThat(ids("\"机器人\"")).containsExactlyInAnyOrder("a", "c");
        assertThat(ids("机器人 -医疗")).containsExactlyInAnyOrder("a", "b");
        assertThat(ids("-医疗")).containsExactly("a", "b");
        assertThat(ids("\"的\" -")).isEmpty();
    }

    @Test
    void aBlankTextFindsEverybodyInTheOrderOfIds() {
        index(named("b", "乙", ""), named("a", "甲", ""));
        assertThat(ids("  ")).containsExactly("a", "b");
        assertThat(ids("!!!")).isEmpty();
    }

    @Test
    void tellsWhatAListShows() {
        index(new Member(
                new MemberId("a"),
                MemberKind.GOVERNMENT,
                "乌镇",
                List.of(),
                "长".repeat(500),
                "CN",
                People.PLACES.get(1),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true));
        Hit hit = index.search(SearchQuery.of("乌镇", 1)).hits().getFirst();
        assertThat(hit.kind()).isEqualTo(MemberKind.GOVERNMENT);
        assertThat(hit.name()).isEqualTo("乌镇");
        assertThat(hit.text()).hasSize(200);
        assertThat(hit.place()).containsExactly("浙江", "嘉兴", "乌镇");
        assertThat(hit.invented()).isTrue();
        assertThat(hit.score()).isPositive();
    }

    @Test
    void replacesAndRemovesMembersAtOnce() {
        index(named("a", "甲", "机器人"), named("b", "乙", "机器人"));
        index.apply(List.of(named("a", "甲", "芯片")), List.of(new MemberId("b")), 2);
        assertThat(ids("机器人")).isEmpty();
        assertThat(ids("芯片")).containsExactly("a");
        assertThat(index.size()).isOne();
    }

    @Test
    void completesNamesInWritingPinyinAndInitials() {
        index(
                member("a", MemberKind.ENTERPRISE, "重庆长安", List.of("Changan Auto"), ""),
                member("b", MemberKind.ENTERPRISE, "重工集团", List.of(), ""),
                member("c", MemberKind.INVESTOR, "CQ Capital", List.of(), ""));
        assertThat(completed("重")).containsExactly("a", "b");
        assertThat(completed("重慶")).containsExactly("a");
        assertThat(completed("chongq")).containsExactly("a");
        assertThat(completed("cq")).as("written before spoken").containsExactly("c", "a");
        assertThat(completed("zhong gong")).containsExactly("b");
        assertThat(completed("CHANGAN a")).containsExactly("a");
        assertThat(completed("")).isEmpty();
        assertThat(index.complete("cq", 1))
                .containsExactly(new Completion(new MemberId("c"), MemberKind.INVESTOR, "CQ Capital"));
    }

    private void index(Member... members) {
        index.apply(List.of(members), List.of(), 1);
    }

    private List<String> ids(String text) {
        return index.search(SearchQuery.of(text, 10)).hits().stream()
                .map(hit -> hit.id().value())
                .toList();
    }

    private List<String> completed(String typed) {
        return index.complete(typed, 10).stream()
                .map(completion -> completion.id().value())
                .toList();
    }
}
