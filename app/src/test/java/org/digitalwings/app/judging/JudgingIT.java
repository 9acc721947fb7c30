package org.digitalwings.app.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.WrittenMembers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JudgingIT {

    private static final RunningApp APP = RunningApp.shared();
    private static final WebTestClient MANAGER = APP.as(APP.person(Role.MANAGER));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COMMUNITY = """
            CREATE (p:Member:Project {id: 'judging-p', kind: 'project', name: '评审测试之灵手', text: '灵巧手与机器人操作', version: 0}),
                   (q:Member:Project {id: 'judging-q', kind: 'project', name: '评审测试之稻田', text: '水稻育种', version: 0}),
                   (a:Member:Person {id: 'judging-a', kind: 'person', name: '评审测试甲', text: '研究机器人操作', version: 0}),
                   (b:Member:Person {id: 'judging-b', kind: 'person', name: '评审测试乙', text: '研究水稻', version: 0}),
                   (a)-[:FOUNDED]->(p),
                   (edition:Edition {id: 'judging-2031', year: 2031, name: '2031'}),
                   (track:Track {id: 'judging-track', code: 'all', name: '综合', nameEn: 'All'})-[:OF]->(edition),
                   (p)-[:ENTERED]->(:Entry {id: 'judging-ep', round: 'preliminary'})-[:IN]->(track),
                   (q)-[:ENTERED]->(:Entry {id: 'judging-eq', round: 'preliminary'})-[:IN]->(track)
            """;

    @BeforeAll
    static void write() {
        WrittenMembers.write(APP, COMMUNITY, List.of("judging-p", "judging-q", "judging-a", "judging-b"));
    }

    private static WebTestClient.ResponseSpec propose(int each) {
        return MANAGER.post()
                .uri("/api/editions/2031/judging/proposals")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("each", each, "added", new String[] {"judging-a", "judging-b"}))
                .exchange();
    }

    private static JsonNode body(WebTestClient.ResponseSpec answer) {
        byte[] bytes = answer.expectBody().returnResult().getResponseBody();
        return JSON.readTree(bytes == null ? new byte[0] : bytes);
    }

    private static WebTestClient.ResponseSpec accept(String id, String version) {
        return MANAGER.post()
                .uri("/api/editions/2031/judging/proposals/{id}/accept", id)
                .header("If-Match", version)
                .exchange();
    }

    @Test
    void proposesWithoutConflictsAndKeepsWhatIsAcceptedOnce() {
        JsonNode proposal = body(propose(1).expectStatus().isCreated());
        assertThat(proposal.get("entries").findValuesAsString("entry")).contains("judging-ep", "judging-eq");
        for (JsonNode entry : proposal.get("entries")) {
            if (entry.get("entry").asString().equals("judging-ep")) {
                assertThat(entry.get("judges").findValuesAsString("judge")).doesNotContain("judging-a");
            }
        }
        assertThat(proposal.get("conflicts").findValuesAsString("judge")).contains("judging-a");
        String version = "\"%d\"".formatted(proposal.get("version").asLong());
        String id = proposal.get("id").asString();
        assertThat(body(accept(id, version).expectStatus().isOk()).get("assignments"))
                .hasSize(2);
        accept(id, version).expectStatus().isEqualTo(412);
        assertThat(APP.reads(APP.person(Role.MANAGER)).page("/judging/2031?proposal=" + id))
                .contains("评审测试之灵手", "评审测试乙");
        assertThat(APP.reads(APP.person(Role.MANAGER)).page("/judging/2031")).contains("评审测试之灵手", "评审测试乙", "已采用的分配");
    }

    @Test
    void saysWhatStandsInTheWay() {
        JsonNode impossible = body(MANAGER.post()
                .uri("/api/editions/2031/judging/proposals")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("least", 9, "most", 9, "added", new String[] {"judging-a", "judging-b"}))
                .exchange()
                .expectStatus()
                .isCreated());
        assertThat(impossible.get("entries")).isEmpty();
        assertThat(impossible.get("obstacles").toString()).contains("lower the least");
    }

    @Test
    void anIdThatCannotBeOneIsToldInThePageAndTheApi() {
        String tooLong = "x".repeat(65);
        String page = new String(
                MANAGER.post()
                        .uri("/judging/2031")
                        .body(BodyInserters.fromFormData("each", "1").with("added", "judging-a " + tooLong))
                        .exchange()
                        .expectStatus()
                        .isBadRequest()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBodyContent(),
                StandardCharsets.UTF_8);
        assertThat(page).contains(tooLong, "1 至 64 个字符");
        MANAGER.post()
                .uri("/api/editions/2031/judging/proposals")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("added", new String[] {tooLong}))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void isForManagersAndKnownYears() {
        APP.as(APP.person(Role.MEMBER))
                .get()
                .uri("/api/editions/2031/judging")
                .exchange()
                .expectStatus()
                .isForbidden();
        MANAGER.get()
                .uri("/api/editions/1899/judging")
                .exchange()
                .expectStatus()
                .isNotFound();
        propose(0).expectStatus().isBadRequest();
    }
}
