package org.digitalwings.app.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.identity.PairQueue;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.digitalwings.app.testing.WrittenMembers;
import org.digitalwings.matching.community.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ConflictIT {

    private static final String COMMUNITY = """
            CREATE (fund:Member:Organization {id: 'con-fund', kind: 'investor', name: '冲突测试之资本', text: '投资软件', version: 0}),
                   (firm:Member:Organization {id: 'con-firm', kind: 'startup', name: '杭州冽鲸冽鲲冽科技有限公司', text: '记账软件', version: 0}),
                   (same:Member:Organization {id: 'con-same', kind: 'startup', name: '冽鲸冽鲲冽', text: '软件', version: 0}),
                   (same)-[:KNOWN_AS]->(:NameKey {key: '冽鲸冽鲲冽'}),
                   (judge:Member:Person {id: 'con-judge', kind: 'person', name: '冲突测试之评委', text: '研究软件', version: 0}),
                   (judge)-[:FOUNDED]->(firm),
                   (fund)-[:INVESTED]->(:FundingRound {id: 'con-round', date: date('2024-05-06')})<-[:RAISED]-(firm),
                   (track:Track {id: 'con-track', code: 'all', name: '综合', nameEn: 'All'})-[:OF]->(:Edition {id: 'con-2032', year: 2032, name: '2032'}),
                   (firm)-[:ENTERED]->(:Entry {id: 'con-entry', round: 'preliminary'})-[:IN]->(track)
            """;

    private static final RunningApp APP = RunningApp.shared();
    private static final Person MANAGER = APP.person(Role.MANAGER);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAIR = "/api/members/con-firm/conflicts/con-fund";

    private Person member = MANAGER;

    @BeforeEach
    void write() {
        WrittenMembers.write(APP, COMMUNITY, List.of("con-fund", "con-firm", "con-same", "con-judge"));
        member = APP.person(Role.MEMBER, new MemberId("con-firm"));
        APP.part(Driver.class)
                .executableQuery("MATCH (w:Waiver)-[:BETWEEN]->(:Member {id: 'con-firm'}) DETACH DELETE w")
                .execute();
        APP.part(KnownPairs.class).read(List.of(new MemberId("con-firm")));
    }

    private static JsonNode get(Person person, String uri) {
        return JSON.readTree(APP.reads(person).written(uri));
    }

    private static ResponseSpec put(Person person, String pair, int version, Object body) {
        return APP.as(person)
                .put()
                .uri(pair)
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .bodyValue(body)
                .exchange();
    }

    private static Map<String, Object> waiver(String conflict) {
        return Map.of("conflicts", List.of(conflict), "reason", "份额已转让-机密");
    }

    @Test
    void aManagerPutsAConflictAsideAndTakesItBack() {
        String why = "/api/members/con-firm/suggestions/con-fund";
        assertThat(get(member, why).get("forbiddenBy").findValuesAsString("code"))
                .containsExactly("conflict-portfolio");

        put(MANAGER, PAIR, 0, waiver("conflict-portfolio")).expectStatus().isOk();

        assertThat(get(member, why).get("forbiddenBy")).isEmpty();
        assertThat(get(member, why).toString()).doesNotContain("conflict-put-aside", "份额已转让");
        assertThat(get(MANAGER, why).get("suggestion").get("notes").findValuesAsString("code"))
                .containsExactly("conflict-put-aside");
        assertThat(get(MANAGER, PAIR).get("waivers").findValuesAsString("reason"))
                .containsExactly("份额已转让-机密");
        assertThat(get(member, "/api/members/con-firm/suggestions?kind=investor")
                        .findValuesAsString("id"))
                .contains("con-fund");

        APP.as(MANAGER)
                .delete()
                .uri(PAIR)
                .header(HttpHeaders.IF_MATCH, "\"1\"")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(get(member, why).get("forbiddenBy").findValuesAsString("code"))
                .containsExactly("conflict-portfolio");
        assertThat(get(MANAGER, PAIR).get("waivers").findValuesAsString("takenBackBy"))
                .isNotEmpty();
    }

    @Test
    void onlyManagersWhoHaveSeenTheLatestAndSayWhyPutConflictsAside() {
        APP.as(member).get().uri(PAIR).exchange().expectStatus().isForbidden();
        put(member, PAIR, 0, waiver("conflict-portfolio")).expectStatus().isForbidden();
        put(MANAGER, PAIR, 0, Map.of("conflicts", List.of("conflict-portfolio"), "reason", " "))
                .expectStatus()
                .isBadRequest();
        put(MANAGER, PAIR, 0, waiver("conflict-declared")).expectStatus().isBadRequest();
        put(MANAGER, PAIR, 7, waiver("conflict-portfolio")).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        put(MANAGER, "/api/members/con-firm/conflicts/con-firm", 0, waiver("conflict-portfolio"))
                .expectStatus()
                .isBadRequest();
        put(MANAGER, "/api/members/con-firm/conflicts/nobody", 0, waiver("conflict-portfolio"))
                .expectStatus()
                .isNotFound();
        APP.as(MANAGER)
                .put()
                .uri(PAIR)
                .bodyValue(waiver("conflict-portfolio"))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(get(MANAGER, PAIR).get("waivers")).isEmpty();
    }

    @Test
    void aJudgeWhoseConflictWasPutAsideMayJudgeAndTheProposalSaysSo() {
        assertThat(propose().get("conflicts").findValuesAsString("rule")).contains("conflict-founder");

        put(MANAGER, "/api/members/con-judge/conflicts/con-firm", 0, waiver("conflict-founder"))
                .expectStatus()
                .isOk();

        JsonNode proposal = propose();
        assertThat(proposal.get("conflicts").findValuesAsString("judge")).doesNotContain("con-judge");
        assertThat(proposal.get("entries").findValuesAsString("judge")).contains("con-judge");
        assertThat(proposal.get("entries").findValuesAsString("conflict")).contains("conflict-founder");
    }

    private static JsonNode propose() {
        byte[] body = APP.as(MANAGER)
                .post()
                .uri("/api/editions/2032/judging/proposals")
                .bodyValue(Map.of("each", 1, "added", List.of("con-judge")))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JSON.readTree(body == null ? new byte[0] : body);
    }

    @Test
    void whatCannotBeVerifiedIsAWarningWithNamesForManagersOnly() {
        PairQueue queue = APP.part(PairQueue.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> queue.possiblySame(new MemberId("con-same")).contains(new MemberId("con-firm")));
        String why = "/api/members/con-fund/suggestions/con-same";

        JsonNode forManagers = get(MANAGER, why);
        assertThat(forManagers.get("forbiddenBy")).isEmpty();
        assertThat(forManagers.get("suggestion").get("notes").findValuesAsString("text"))
                .containsExactly("无法核实：冽鲸冽鲲冽可能与杭州冽鲸冽鲲冽科技有限公司是同一成员（利益冲突：投资关系）");

        Person fund = APP.person(Role.MEMBER, new MemberId("con-fund"));
        assertThat(get(fund, why).get("suggestion").get("notes").findValuesAsString("code"))
                .containsExactly("unverified");
    }

    @Test
    void thePageShowsManagersTheConflictsAndTakesADecision() {
        String page = "/members/con-firm/suggestions/why?candidate=con-fund";
        assertThat(APP.reads(member).page(page)).contains("利益冲突").doesNotContain("搁置所选冲突");
        assertThat(APP.reads(MANAGER).page(page)).contains("双方的利益冲突", "搁置所选冲突");

        press("conflict-portfolio", "0");
        assertThat(APP.reads(MANAGER).page(page)).contains("已搁置", "份额已转让", "恢复冲突规则");
        press("conflict-portfolio", "0");
        assertThat(APP.reads(MANAGER).page(page)).contains("恢复冲突规则").containsOnlyOnce("份额已转让");
    }

    private static void press(String conflict, String version) {
        APP.as(MANAGER)
                .post()
                .uri("/members/con-firm/conflicts/con-fund")
                .body(BodyInserters.fromFormData("conflict", conflict)
                        .with("reason", "份额已转让")
                        .with("version", version)
                        .with("undo", "false"))
                .exchange()
                .expectStatus()
                .isSeeOther();
    }
}
