package org.digitalwings.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.alert.Listener.Told;
import org.digitalwings.app.testing.Reading;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.matching.community.MemberId;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

final class AlertsIT {

    private final RunningApp app = RunningApp.shared();
    private final Listener listener = new Listener(app, app.person(Role.MANAGER));

    @Test
    void tellsWhatAnImportSaysOfMembersThatFit() {
        listener.save("松鼠臂关节");
        listener.imports("名称,类型,简介,地点\n松果智造,初创企业,做松鼠臂关节,浙江/杭州\n榛果智造,初创企业,做别的,浙江/杭州\n");
        listener.imports("赛事,年份,赛道,参赛者,参赛者类型,晋级轮次,奖项\n直通乌镇,2025,智能硬件,松果智造,初创企业,决赛,一等奖\n");
        listener.imports("公司,日期,轮次,金额\n松果智造,2026-01-05,A轮,1000万元\n");
        listener.imports("成员,供需,类别,内容\n松果智造,需求,试点,寻找松鼠臂关节的试点\n");
        listener.imports("名称,类型,简介,地点\n松果智造,初创企业,做松鼠臂关节,上海\n");
        List<Told> told = listener.toldOfAll();
        assertThat(told).extracting(Told::memberName).containsOnly("松果智造");
        assertThat(told)
                .extracting(Told::what)
                .containsExactly(List.of("moved"), List.of("need"), List.of("raised"), List.of("won"), List.of("new"));
        assertThat(told.getLast().why().toString()).contains("{text=松鼠臂关节, marked=true}");
        listener.imports("名称,类型,简介,地点\n松果智造,初创企业,做松鼠臂关节,上海\n");
        assertThat(listener.toldOfAll()).hasSize(5);
    }

    @Test
    void tellsOfAnEditButNotOfATouch() {
        member("alert-edit", "编辑社", "竹蜻蜓飞行器");
        listener.save("竹蜻蜓飞行器");
        patch("alert-edit", Map.of("website", "https://example.org"));
        assertThat(listener.toldOfAll()).isEmpty();
        patch("alert-edit", Map.of("text", "第二代竹蜻蜓飞行器"));
        patch("alert-edit", Map.of("text", "第二代竹蜻蜓飞行器"));
        assertThat(listener.toldOfAll()).extracting(Told::what).containsExactly(List.of("text"));
        patch("alert-edit", Map.of("text", "改做风筝"));
        assertThat(listener.toldOfAll()).hasSize(1);
    }

    @Test
    void tellsNothingOfWhatIsNotForEverybody() {
        member("alert-hidden", "隐名社", "公开的话");
        listener.save("只有经理知道的河灯");
        listener.save("隐名社");
        patch("alert-hidden", Map.of("text", "只有经理知道的河灯", "visibility", Map.of("text", "managers")));
        assertThat(listener.toldOfAll()).isEmpty();
        patch("alert-hidden", Map.of("text", "只有经理知道的河灯二号"));
        assertThat(listener.toldOfAll()).isEmpty();
        patch("alert-hidden", Map.of("visibility", Map.of("text", "community")));
        assertThat(listener.toldOfAll())
                .extracting(Told::what)
                .as("what comes to be seen is new to who sees it")
                .containsExactly(List.of("text"), List.of("text"));
    }

    @Test
    void showsNoPassageThatWasHiddenSinceItWasTold() {
        member("alert-veiled", "面纱社", "从前的话");
        listener.save("会被藏起来的纸鸢");
        patch("alert-veiled", Map.of("text", "会被藏起来的纸鸢"));
        assertThat(listener.toldOfAll()).hasSize(1);
        patch("alert-veiled", Map.of("visibility", Map.of("text", "nobody")));
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(listener.told().getFirst().why()).isEmpty());
        assertThat(new Reading(listener.http()).page("/notifications"))
                .contains("面纱社")
                .doesNotContain("<mark>");
    }

    @Test
    void tellsEachOnlyWhatTheirOwnSearchesFind() {
        var other = new Listener(app, app.person(Role.MEMBER));
        member("alert-own", "自家社", "旧");
        listener.save("独木舟测绘");
        String foreign = other.save("别人的搜索");
        patch("alert-own", Map.of("text", "独木舟测绘"));
        assertThat(listener.toldOfAll()).hasSize(1);
        assertThat(other.told()).isEmpty();
        String id = listener.told().getFirst().id();
        other.http()
                .put()
                .uri("/api/notifications/{id}/seen", id)
                .exchange()
                .expectStatus()
                .isNotFound();
        listener.http()
                .get()
                .uri("/api/searches/{id}", foreign)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void pausesForgetsAndReadsWhatIsNoSyntaxAsWords() {
        member("alert-pause", "停顿社", "旧");
        listener.save(Map.of("query", "陶埙合成器", "delivery", "paused"));
        listener.save(Map.of("query", "陶埙合成器 颜色:红 \"", "name", "怪写法"));
        patch("alert-pause", Map.of("text", "陶埙合成器 颜色:红"));
        assertThat(listener.toldOfAll()).extracting(Told::searchName).containsExactly("怪写法");
        write("MATCH (m:Member {id: 'alert-pause'}) DETACH DELETE m", "alert-pause", ChangeKind.REMOVED);
        assertThat(listener.toldOfAll()).isEmpty();
        assertThat(app.part(Driver.class)
                        .executableQuery("MATCH (n:Notification {member: 'alert-pause'}) RETURN n")
                        .execute()
                        .records())
                .isEmpty();
    }

    @Test
    void seesOneThenAll() {
        member("alert-seen", "已读社", "旧");
        listener.save("石磨推进器");
        String paged = listener.save("石磨");
        patch("alert-seen", Map.of("text", "石磨推进器"));
        patch("alert-seen", Map.of("text", "石磨推进器二代"));
        assertThat(listener.toldOfAll()).hasSize(4).noneMatch(Told::seen);
        var first = listener.page("/api/notifications?size=3");
        assertThat(first.items()).hasSize(3);
        var second = listener.page("/api/notifications?size=3&after={after}", String.valueOf(first.next()));
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(listener.page("/api/notifications?search={id}", paged).items())
                .hasSize(2);
        String id = listener.told().getLast().id();
        listener.http()
                .put()
                .uri("/api/notifications/{id}/seen", id)
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(listener.page("/api/notifications?unseen=true").items()).hasSize(3);
        assertThat(new Reading(listener.http()).page("/")).contains("提醒，3 条未读");
        long last = listener.told().getFirst().change();
        listener.http()
                .put()
                .uri("/api/notifications/seen?change={seq}", last)
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(listener.page("/api/notifications?unseen=true").items()).isEmpty();
    }

    private void member(String id, String name, String text) {
        app.cypher(
                "MERGE (m:Member:Organization {id: $id}) SET m.kind = 'startup', m.name = $name, m.text = $text, m.version = 0",
                Map.of("id", id, "name", name, "text", text));
        write("MATCH (m:Member {id: '%s'}) SET m.batch = 'x'".formatted(id), id, ChangeKind.CHANGED);
    }

    private void write(String cypher, String member, ChangeKind kind) {
        try (Session session = app.part(Driver.class).session()) {
            session.executeWriteWithoutResult(tx -> {
                tx.run(cypher).consume();
                app.part(ChangeLog.class).append(tx, List.of(ChangeDraft.ofMember(kind, member)));
            });
        }
    }

    /** Edits a member as its owner does. */
    private void patch(String id, Map<String, Object> patch) {
        WebTestClient owner = app.as(app.person(Role.MEMBER, new MemberId(id)));
        String tag = String.valueOf(owner.get()
                .uri("/api/members/{id}", id)
                .exchange()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());
        owner.patch()
                .uri("/api/members/{id}", id)
                .header(HttpHeaders.IF_MATCH, tag)
                .bodyValue(patch)
                .exchange()
                .expectStatus()
                .isOk();
    }
}
