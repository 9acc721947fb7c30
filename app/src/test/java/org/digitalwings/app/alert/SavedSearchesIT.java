package org.digitalwings.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

final class SavedSearchesIT {

    private final RunningApp app = RunningApp.shared();
    private final Person person = app.person(Role.MEMBER);
    private final Listener listener = new Listener(app, person);
    private final WebTestClient http = listener.http();

    @Test
    void editsAndDeletesOnlyTheVersionThatTheCallerHasSeen() {
        String id = listener.save("人形机器人");
        put(id, "\"0\"", Map.of("query", "机器人 类型:项目", "name", "项目", "delivery", "both"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectBody()
                .jsonPath("$.delivery")
                .isEqualTo("both");
        put(id, "\"0\"", Map.of("query", "晚了")).expectStatus().isEqualTo(412);
        put(id, null, Map.of("query", "没看")).expectStatus().isEqualTo(428);
        delete(id, "\"0\"").expectStatus().isEqualTo(412);
        delete(id, "\"1\"").expectStatus().isNoContent();
        http.get().uri("/api/searches/{id}", id).exchange().expectStatus().isNotFound();
    }

    @Test
    void saysWhatIsWrongWithASearch() {
        refused(Map.of("query", "  "), "query-blank");
        refused(Map.of("query", "长".repeat(257)), "query-long");
        refused(Map.of("query", "短", "name", "长".repeat(81)), "name-long");
        refused(Map.of("query", "短", "delivery", "pigeon"), "delivery");
        app.cypher(
                "MATCH (a:Account {username: $name}) UNWIND range(1, 200) AS i CREATE (a)-[:KEEPS]->(:SavedSearch {id: $name + i, "
                        + "name: 'x', query: 'x', delivery: 'paused', created: datetime(), version: 0})",
                Map.of("name", person.username()));
        http.post()
                .uri("/api/searches")
                .bodyValue(Map.of("query", "一个太多"))
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value(detail -> assertThat(String.valueOf(detail)).contains("200"));
    }

    @Test
    void savesFromTheSearchPageWithItsFacetsAsFilters() {
        String page = page("/search?q=机器人&kind=investor&kind=project&raised=from-10m");
        assertThat(page).contains("value=\"机器人 kind:investor,project raised:1000万..9999.9999万\"", "保存这个搜索");
        post("/searches", "query", "机器人 kind:investor,project raised:1000万..9999.9999万");
        assertThat(page("/searches"))
                .contains("机器人 kind:investor,project", "修改", "暂停", "确定删除")
                .doesNotContain("已按普通文字搜索", "??");
        assertThat(page("/searches?lang=en")).contains("Delete for good").doesNotContain("??");
        assertThat(page("/notifications?lang=en")).contains("Nothing to tell").doesNotContain("??");
        assertThat(page("/notifications/digest?lang=en"))
                .contains("No mail server is configured", "Nothing new yet")
                .doesNotContain("??");
    }

    private void post(String path, String name, String value) {
        http.post()
                .uri(path)
                .body(BodyInserters.fromFormData(name, value))
                .exchange()
                .expectStatus()
                .is3xxRedirection();
    }

    private void refused(Map<String, String> search, String problem) {
        http.post()
                .uri("/api/searches")
                .bodyValue(search)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .value(type -> assertThat(String.valueOf(type)).endsWith(problem));
    }

    private WebTestClient.ResponseSpec put(String id, @Nullable String tag, Map<String, String> body) {
        var request = http.put().uri("/api/searches/{id}", id);
        if (tag != null) {
            request.header(HttpHeaders.IF_MATCH, tag);
        }
        return request.bodyValue(body).exchange();
    }

    private WebTestClient.ResponseSpec delete(String id, String tag) {
        return http.delete()
                .uri("/api/searches/{id}", id)
                .header(HttpHeaders.IF_MATCH, tag)
                .exchange();
    }

    private String page(String path) {
        return String.valueOf(http.get()
                .uri(path)
                .header(HttpHeaders.ACCEPT, "text/html")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
