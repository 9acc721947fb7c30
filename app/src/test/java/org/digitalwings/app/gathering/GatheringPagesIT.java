package org.digitalwings.app.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

final class GatheringPagesIT {

    private final GatheringTrial manager = GatheringTrial.asManager();

    @Test
    void showsTheFormsWithTheUsualRules() {
        assertThat(manager.page("/gatherings/new?kind=matchmaking-session"))
                .contains("新建对接会")
                .contains("name=\"slots\"");
        assertThat(manager.page("/gatherings/new?kind=city-roundtable&lang=en"))
                .contains("New city roundtable")
                .contains("name=\"rounds\"");
    }

    @Test
    void namesWhatIsWrongBesideTheFieldAndKeepsTheRest() {
        String form = manager.form(
                "/gatherings?lang=en",
                400,
                "kind",
                "city-roundtable",
                "name",
                " ",
                "theme",
                "一个主题",
                "tables",
                "none",
                "place",
                "没有这个地方",
                "topics",
                "大语言模型, 占星术");
        assertThat(form)
                .contains("Fill this in.")
                .contains("“none” does not fit")
                .contains("There is no place “没有这个地方”")
                .contains("There is no topic “占星术”")
                .contains("value=\"一个主题\"");
    }

    @Test
    void takesPlacesAndTopicsByName() {
        manager.form(
                "/gatherings", 303, "kind", "city-roundtable", "name", "按名称的座谈会", "place", "杭州", "topics", "大语言模型");
        manager.json("/api/gatherings?size=200")
                .jsonPath("$.items[?(@.name == '按名称的座谈会')].place")
                .isEqualTo("cn-3301")
                .jsonPath("$.items[?(@.name == '按名称的座谈会')].rules.topics[0]")
                .isEqualTo("llm");
    }

    @Test
    void tellsOfAStaleEditAndLosesNothing() {
        String id = manager.create("MATCHMAKING_SESSION", "先前的名称");
        manager.api(HttpMethod.PUT, "/" + id, 0, Map.of("kind", "MATCHMAKING_SESSION", "name", "他人的名称"), 200);
        String form = manager.form("/gatherings/" + id, 412, "version", "0", "name", "我的名称", "slots", "9");
        assertThat(form)
                .contains("其他人刚刚修改了这个活动")
                .contains("value=\"我的名称\"")
                .contains("现在是：他人的名称")
                .contains("name=\"version\" value=\"1\"");
        manager.form("/gatherings/" + id, 303, "version", "1", "name", "我的名称", "slots", "9");
        manager.json("/api/gatherings/" + id)
                .jsonPath("$.name")
                .isEqualTo("我的名称")
                .jsonPath("$.rules.slots")
                .isEqualTo(9);
    }

    @Test
    void showsASessionFromTheListToTheAgenda() {
        String id = manager.create("MATCHMAKING_SESSION", "页面对接会");
        assertThat(manager.page("/gatherings")).contains("页面对接会").contains("草稿");
        assertThat(manager.page("/gatherings/" + id + "?tab=participants")).contains("还没有参加者");
        manager.api(HttpMethod.PUT, "/" + id + "/participants", 0, GatheringMembers.sides(), 200);
        assertThat(manager.page("/gatherings/" + id + "?tab=participants&lang=en"))
                .contains("Investor");
        manager.plan(id, 1);
        assertThat(manager.page("/gatherings/" + id)).contains("匹配价值").contains("发布");
        assertThat(manager.page("/gatherings/" + id + "?tab=agenda"))
                .contains("号桌")
                .contains(" × ")
                .contains("09:00");
        assertThat(manager.page("/gatherings/" + id + "?tab=people&lang=en")).contains("with ");
        assertThat(manager.page("/gatherings/" + id + "/plan/progress")).contains("安排完成");
        assertThat(manager.page("/gatherings/" + id + "/edit")).contains("页面对接会");
    }

    @Test
    void showsARoundtableToManagersAndItsGuests() {
        String id = manager.roundtable("页面座谈会");
        manager.plan(id, 1);
        assertThat(manager.page("/gatherings/" + id + "?tab=agenda"))
                .contains("第 1 轮")
                .contains("14:00");
        manager.form("/gatherings/" + id + "/publication", 303, "version", "2", "visible", "true");
        GatheringTrial member = GatheringTrial.asMember("gm-5");
        assertThat(member.page("/gatherings/" + id))
                .contains("我的日程")
                .contains("investor 5")
                .doesNotContain("删除活动");
        member.page("/gatherings/" + id + "/edit", 403);
        member.page("/gatherings/" + id + "/participants/gm-5", 403);
        member.page("/gatherings/" + id + "/why-not", 403);
    }
}
