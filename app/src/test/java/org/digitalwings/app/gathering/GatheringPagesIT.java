package org.digitalwings.app.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.matching.community.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

final class GatheringPagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningApp app = RunningApp.shared();
    private final WebTestClient manager =
            app.as(app.person(Role.MANAGER)).mutate().responseTimeout(PATIENCE).build();

    @BeforeEach
    void haveMembers() {
        GatheringMembers.add(app);
    }

    @Test
    void showsTheFormsWithTheUsualRules() {
        assertThat(page("/gatherings/new?kind=matchmaking-session"))
                .contains("新建对接会")
                .contains("name=\"slots\"");
        assertThat(page("/gatherings/new?kind=city-roundtable&lang=en"))
                .contains("New city roundtable")
                .contains("name=\"rounds\"");
    }

    @Test
    void showsASessionFromTheListToTheAgenda() {
        String id = create("MATCHMAKING_SESSION", "页面对接会");
        assertThat(page("/gatherings")).contains("页面对接会").contains("草稿");
        assertThat(page("/gatherings/" + id + "?tab=participants")).contains("还没有参加者");
        put(id, "/participants", 0, GatheringMembers.sides());
        assertThat(page("/gatherings/" + id + "?tab=participants&lang=en")).contains("Investor");
        plan(id);
        assertThat(page("/gatherings/" + id)).contains("匹配价值").contains("发布");
        assertThat(page("/gatherings/" + id + "?tab=agenda"))
                .contains("号桌")
                .contains(" × ")
                .contains("09:00");
        assertThat(page("/gatherings/" + id + "?tab=people&lang=en")).contains("with ");
        assertThat(page("/gatherings/" + id + "/plan/progress")).contains("安排完成");
        assertThat(page("/gatherings/" + id + "/edit")).contains("页面对接会");
    }

    @Test
    void showsARoundtableToManagersAndItsGuests() {
        String id = create("CITY_ROUNDTABLE", "页面座谈会");
        put(id, "/participants", 0, GatheringMembers.roles());
        plan(id);
        assertThat(page("/gatherings/" + id + "?tab=agenda")).contains("第 1 轮").contains("14:00");
        manager.post()
                .uri("/api/gatherings/{id}/publication", id)
                .header(HttpHeaders.IF_MATCH, "\"2\"")
                .exchange()
                .expectStatus()
                .isOk();
        WebTestClient member = app.as(app.person(Role.MEMBER, new MemberId("gm-5")));
        assertThat(page(member, "/gatherings/" + id))
                .contains("我的日程")
                .contains("investor 5")
                .doesNotContain("删除活动");
        member.get()
                .uri("/gatherings/{id}/edit", id)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private String page(String uri) {
        return page(manager, uri);
    }

    private static String page(WebTestClient client, String uri) {
        return Objects.requireNonNull(client.get()
                .uri(uri)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private String create(String kind, String name) {
        String location = Objects.requireNonNull(manager.post()
                .uri("/api/gatherings")
                .bodyValue(Map.of("kind", kind, "name", name, "date", "2026-11-20"))
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.LOCATION));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void put(String id, String part, long version, Object body) {
        manager.put()
                .uri("/api/gatherings/" + id + part)
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void plan(String id) {
        manager.post()
                .uri("/api/gatherings/{id}/plan", id)
                .header(HttpHeaders.IF_MATCH, "\"1\"")
                .bodyValue(Map.of("seconds", 1))
                .exchange()
                .expectStatus()
                .isAccepted();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(manager.get()
                                .uri("/api/gatherings/{id}/plan", id)
                                .exchange()
                                .expectBody(PlanEvent.class)
                                .returnResult()
                                .getResponseBody())
                        .satisfies(event -> assertThat(
                                        Objects.requireNonNull(event).state())
                                .isEqualTo(PlanEvent.State.STORED)));
    }
}
