package org.digitalwings.app.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.glossary.GlossaryGroups;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

final class GlossaryIT {

    private static final RunningApp APP = RunningApp.shared();
    private static final WebTestClient MANAGER = APP.inSession(APP.person(Role.MANAGER));
    private static final WebTestClient BASIC = APP.as(APP.person(Role.MANAGER));
    private static final WebTestClient MEMBER = APP.as(APP.person(Role.MEMBER));

    @BeforeAll
    static void write() {
        try (Session session = APP.part(Driver.class).session()) {
            session.executeWriteWithoutResult(tx -> {
                tx.run(
                                "MERGE (m:Member:Project {id: 'glossary-a'}) SET m += {kind: 'project', name: '甲辰', text: '专做玄黄测绘'}")
                        .consume();
                APP.part(ChangeLog.class).append(tx, List.of(ChangeDraft.ofMember(ChangeKind.CREATED, "glossary-a")));
            });
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> APP.part(SearchIndex.class)
                                .search(SearchQuery.of("\"玄黄测绘\"", 1))
                                .total()
                        == 1);
    }

    @AfterEach
    void clear() {
        var groups = APP.part(GlossaryGroups.class);
        groups.all().forEach(group -> groups.remove(group.id(), group.version(), "test"));
        APP.part(CurrentGlossary.class).refresh();
    }

    @Test
    void isReadByTheNextSearch() {
        assertThat(found("zorblaxing")).isEqualTo(0);
        String id = add("玄黃測繪", "Zorblaxing");
        assertThat(found("zorblaxing")).isEqualTo(1);
        put(id, "\"0\"", "玄黄测绘", "quuxing").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
        assertThat(found("zorblaxing")).isEqualTo(0);
        assertThat(found("quuxing")).isEqualTo(1);
        BASIC.delete()
                .uri("/api/glossary/" + id)
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(found("quuxing")).isEqualTo(0);
    }

    @Test
    void isReadWhereItWasEditedAtAnotherInstance() {
        APP.part(GlossaryGroups.class).add(List.of(List.of("玄黄测绘", "elsewhering")), "another");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> found("elsewhering").equals(1));
    }

    @Test
    void refusesAStaleEditAndWhatMakesNoGroup() {
        String id = add("玄黄测绘", "zorblaxing");
        put(id, "\"0\"", "玄黄测绘", "b2").expectStatus().isOk();
        put(id, "\"0\"", "玄黄测绘", "b3").expectStatus().isEqualTo(412);
        put(id, null, "玄黄测绘", "b3").expectStatus().isEqualTo(428);
        put("nobody", "\"0\"", "玄黄测绘", "b3").expectStatus().isNotFound();
        BASIC.delete()
                .uri("/api/glossary/" + id)
                .header("If-Match", "\"0\"")
                .exchange()
                .expectStatus()
                .isEqualTo(412);
        refused(400, "too-few", "机器狗");
        refused(400, "too-few", "Humanoid Robot", "humanoid robots", "ＨＵＭＡＮＯＩＤ robot");
        refused(400, "too-few", "软体", "軟體", " ");
        refused(400, "too-long", "a", "x".repeat(61));
        refused(400, "no-word", "a", "—");
        refused(400, "sign", "a", "b=c");
        refused(409, "known", "玄黃測繪", "B2");
    }

    @Test
    void namesWhichOtherGroupsHaveATerm() {
        add("机器狗", "dogbot");
        assertThat(page("/glossary")).contains("“机器狗”也在这一组里：机器狗 = 四足机器人", "dogbot");
        refused(409, "known", "機器狗", "quadruped robots");
    }

    @Test
    void comesAndGoesAsText() {
        assertThat(readText(
                        "# remark\n\n玄黄测绘 = zorblaxing\n人工智能 = AI = artificial intelligence = 智能 AI\n玄黃測繪=Zorblaxing"))
                .contains("\"added\":1");
        String text = BASIC.get()
                .uri("/api/glossary/text")
                .exchange()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_PLAIN)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(text).isEqualTo("玄黄测绘 = zorblaxing\n");
        assertThat(readText(Objects.requireNonNull(text))).contains("\"added\":0");
        assertThat(readText("a = b\nlonely")).contains("第 2 行", "lonely");
        assertThat(found("zorblaxing")).isEqualTo(1);
    }

    @Test
    void showsWhatElseAQueryIsReadAs() {
        add("玄黄测绘", "zorblaxing");
        assertThat(page("/glossary?try={q}", "zorblaxing 机器狗"))
                .contains("玄黄测绘", "术语表", "四足机器人")
                .doesNotContain("??");
        assertThat(page("/glossary?try={q}&lang=en", "<i>"))
                .contains("Try it", "&lt;i&gt;")
                .doesNotContain("??", "<i>");
        assertThat(page("/glossary?q={q}&lang=en", "ZORB")).contains("zorblaxing", "1 group");
    }

    @Test
    void isForManagersAlone() {
        for (String path : List.of("/glossary", "/api/glossary", "/api/glossary/text")) {
            MEMBER.get().uri(path).exchange().expectStatus().isForbidden();
        }
    }

    private static String add(String... terms) {
        return (String) Objects.requireNonNull(Objects.requireNonNull(post(terms)
                        .expectStatus()
                        .isCreated()
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody())
                .get("id"));
    }

    private static void refused(int status, String key, String... terms) {
        post(terms)
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .value(told -> assertThat(told).contains("glossary." + key));
    }

    private static WebTestClient.ResponseSpec post(String... terms) {
        return BASIC.post()
                .uri("/api/glossary")
                .bodyValue(Map.of("terms", List.of(terms)))
                .exchange();
    }

    private static WebTestClient.ResponseSpec put(String id, @Nullable String version, String... terms) {
        return BASIC.put()
                .uri("/api/glossary/" + id)
                .headers(headers -> {
                    if (version != null) {
                        headers.set("If-Match", version);
                    }
                })
                .bodyValue(Map.of("terms", List.of(terms)))
                .exchange();
    }

    private static String readText(String text) {
        return Objects.requireNonNull(BASIC.post()
                .uri("/api/glossary/text")
                .contentType(MediaType.valueOf("text/plain;charset=UTF-8"))
                .bodyValue(text)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    /** How often the member is found by words; near in meaning is somebody or other. */
    private static Object found(String query) {
        var items = (List<?>) Objects.requireNonNull(Objects.requireNonNull(MEMBER.get()
                        .uri("/api/search?q={q}", query)
                        .exchange()
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody())
                .get("items"));
        return (int) items.stream()
                .map(item -> (Map<?, ?>) item)
                .filter(item ->
                        "glossary-a".equals(item.get("id")) && !List.of().equals(item.get("highlights")))
                .count();
    }

    private static String page(String uri, Object... variables) {
        return Objects.requireNonNull(MANAGER.get()
                .uri(uri, variables)
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
