package org.digitalwings.app.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The forms in which managers say what the planners obey, and what the planners make of it. */
final class GatheringRulesIT {

    private final GatheringTrial manager = GatheringTrial.asManager();

    @Test
    void keepsWhatIsSaidOfAParticipant() {
        String id = manager.session("对接会");
        String participant = "/gatherings/" + id + "/participants/gm-1";
        assertThat(manager.page(participant))
                .contains("整个上午")
                .contains("project 0")
                .doesNotContain("investor 3<");
        manager.form(
                participant,
                303,
                "version",
                "1",
                "role",
                "investor",
                "status",
                "accepted",
                "available",
                "0",
                "available",
                "3",
                "minimum",
                "1",
                "maximum",
                "2",
                "table",
                "7",
                "wishes",
                "gm-0",
                "wishes",
                "");
        manager.json("/api/gatherings/" + id + "/participants")
                .jsonPath("$[?(@.member == 'gm-1')].status")
                .isEqualTo("ACCEPTED")
                .jsonPath("$[?(@.member == 'gm-1')].table")
                .isEqualTo("7")
                .jsonPath("$[?(@.member == 'gm-1')].maximum")
                .isEqualTo(2)
                .jsonPath("$[?(@.member == 'gm-1')].wishes[0]")
                .isEqualTo("gm-0")
                .jsonPath("$[?(@.member == 'gm-1')].available[1]")
                .isEqualTo(3);
        manager.plan(id, 1);
        String agenda = manager.get("/api/gatherings/" + id + "/agenda?member=gm-1", 200)
                .getResponseBody();
        assertThat(agenda).contains("\"table\":\"7\"").doesNotContain("\"table\":\"1\"");
    }

    @Test
    void ticksAWholeMorningWithoutLosingWhatIsTyped() {
        String id = manager.session("对接会");
        String participant = "/gatherings/" + id + "/participants/gm-1";
        String form = manager.form(participant, 200, "version", "1", "role", "investor", "maximum", "5", "tick", "0-6");
        assertThat(ticks(form)).containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(form).contains("name=\"maximum\"").contains("value=\"5\"");
        assertThat(manager.version(id)).as("nothing is saved yet").isEqualTo(1);
    }

    @Test
    void namesWhatIsWrongOfAParticipant() {
        String id = manager.session("对接会");
        String form = manager.form(
                "/gatherings/" + id + "/participants/gm-1?lang=en",
                400,
                "version",
                "1",
                "role",
                "investor",
                "minimum",
                "5",
                "maximum",
                "2",
                "table",
                "99");
        assertThat(form)
                .contains("“2” does not fit")
                .contains("There is no table 99")
                .contains("Tick at least one");
    }

    @Test
    void showsAStaleParticipantWithBothVersions() {
        String id = manager.session("对接会");
        String participant = "/gatherings/" + id + "/participants/gm-1";
        manager.form(participant, 303, "version", "1", "role", "investor", "available", "0", "maximum", "3");
        String form =
                manager.form(participant, 412, "version", "1", "role", "investor", "available", "0", "maximum", "4");
        assertThat(form).contains("value=\"4\"").contains("现在是：3").contains("name=\"version\" value=\"2\"");
    }

    @Test
    void obeysRulesForPairsAndSaysWhyTheyDoNotMeet() {
        String id = manager.session("对接会");
        decide(id, 1, "gm-0", "never", "gm-1");
        decide(id, 2, "gm-2", "must", "gm-3");
        decide(id, 3, "gm-4", "must", "gm-5");
        decide(id, 4, "gm-4", "afternoon", "gm-5");
        decide(id, 5, "gm-4", "must", "gm-5");
        assertThat(manager.page("/gatherings/" + id + "?tab=rules"))
                .contains("必须会面")
                .contains("不会面")
                .contains("<strong>project 0</strong>");
        manager.plan(id, 1);
        String why = "/gatherings/" + id + "/why-not";
        assertThat(manager.page(why + "?a=gm-0&b=gm-1")).contains("规则：project 0 与 investor 1 不会面");
        assertThat(manager.page(why + "?a=gm-2&b=gm-3&lang=en")).contains("They meet:");
        assertThat(manager.page(why + "?a=gm-0&b=gm-2")).contains("属于同一方");
        manager.json("/api/gatherings/" + id + "/why-not?a=gm-1&b=gm-0")
                .jsonPath("$.reasons[0].code")
                .isEqualTo("blocked");
        assertThat(manager.page(why + "?a=gm-0&b=gm-0", 400)).contains("请选择两位不同的参加者");
    }

    @Test
    void saysContradictionsInWords() {
        String id = manager.session("对接会");
        decide(id, 1, "gm-0", "must", "gm-1");
        manager.form(
                "/gatherings/" + id + "/participants/gm-0", 303, "version", "2", "role", "project", "available", "0");
        manager.form(
                "/gatherings/" + id + "/participants/gm-1", 303, "version", "3", "role", "investor", "available", "1");
        manager.start(id, 4, 1);
        Awaitility.await()
                .atMost(GatheringTrial.PATIENCE)
                .until(() -> manager.state(id).equals("INFEASIBLE"));
        assertThat(manager.page("/gatherings/" + id))
                .contains("必须会面，但没有都能到场且有桌的时段")
                .contains("project 0");
    }

    @Test
    void keepsHostsTablesAndNeedsOfARoundtable() {
        String id = manager.roundtable("座谈会");
        manager.form(
                "/gatherings/" + id + "/participants/gm-1",
                303,
                "version",
                "1",
                "role",
                "investor",
                "available",
                "0",
                "available",
                "1",
                "available",
                "2",
                "host",
                "2");
        manager.form("/gatherings/" + id + "/pairs", 303, "version", "3", "first", "gm-0", "second", "gm-2");
        assertThat(manager.form(
                        "/gatherings/" + id + "/tables", 400, "version", "4", "host-0", "gm-1", "host-1", "gm-1"))
                .contains("一个人只能主持一张桌");
        manager.form(
                "/gatherings/" + id + "/tables",
                303,
                "version",
                "4",
                "host-1",
                "gm-1",
                "topics-0",
                "大语言模型",
                "need-investor",
                "2");
        manager.json("/api/gatherings/" + id)
                .jsonPath("$.rules.tables[1].host")
                .isEqualTo("gm-1")
                .jsonPath("$.rules.tables[0].topics[0]")
                .isEqualTo("llm")
                .jsonPath("$.rules.needs.INVESTOR")
                .isEqualTo(2);
        manager.plan(id, 2);
        List<AgendaEntry> seats = manager.entries(id, "gm-1");
        assertThat(seats).extracting(AgendaEntry::table).containsExactly("2", "2", "2");
        assertThat(manager.page("/gatherings/" + id + "/why-not?a=gm-0&b=gm-2")).contains("不能同桌");
        assertThat(manager.page("/gatherings/" + id + "/why-not?a=gm-1&b=gm-0")).containsAnyOf("他们同桌", "换座");
    }

    private void decide(String id, long version, String first, String rule, String second) {
        manager.form(
                "/gatherings/" + id + "/pairs",
                303,
                "version",
                version + "",
                "first",
                first,
                "rule",
                rule,
                "second",
                second);
    }

    private static List<String> ticks(String form) {
        return Pattern.compile("name=\"available\" value=\"(\\d+)\" checked")
                .matcher(form)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
