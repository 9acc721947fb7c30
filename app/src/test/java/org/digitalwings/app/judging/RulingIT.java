package org.digitalwings.app.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.digitalwings.app.judging.JudgingTrial.body;
import static org.digitalwings.app.judging.JudgingTrial.judges;

import java.util.List;
import java.util.Map;
import org.digitalwings.app.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;

final class RulingIT {

    private static final JudgingTrial TRIAL = new JudgingTrial(2034);

    @BeforeEach
    void free() {
        TRIAL.app
                .part(Driver.class)
                .executableQuery("MATCH (r:Ruling)-[:ON_ENTRY]->(e:Entry) WHERE e.id STARTS WITH $own DETACH DELETE r")
                .withParameters(Map.of("own", TRIAL.id("")))
                .execute();
    }

    private static String pair(String entry, String judge) {
        return "/pairs/%s/%s".formatted(TRIAL.id(entry), TRIAL.id(judge));
    }

    private static long version() {
        return TRIAL.get(pair("ep", "a")).get("version").asLong();
    }

    private static ResponseSpec rule(String entry, String judge, String rule) {
        return TRIAL.put(pair(entry, judge), version(), Map.of("rule", rule, "reason", "评审组决定-机密"));
    }

    @Test
    void theNextProposalObeysAndThoseBeforeItAreOutdated() {
        JsonNode before = TRIAL.propose();
        String usual = judges(before, TRIAL.id("eq")).getFirst();
        assertThat(usual).as("who knows rice").isEqualTo(TRIAL.id("b"));

        rule("eq", "b", "forbidden").expectStatus().isOk();
        assertThat(judges(TRIAL.propose(), TRIAL.id("eq"))).hasSize(1).doesNotContain(TRIAL.id("b"));
        rule("eq", "a", "fixed").expectStatus().isOk();
        JsonNode after = TRIAL.propose();
        assertThat(judges(after, TRIAL.id("eq"))).containsExactly(TRIAL.id("a"));
        assertThat(after.get("entries").findValuesAsString("fixed")).contains("true", "false");
    }

    @Test
    void aProposalFromBeforeARulingIsNotAccepted() {
        JsonNode before = TRIAL.propose();
        String id = before.get("id").asString();
        rule("eq", "b", "forbidden").expectStatus().isOk();

        TRIAL.send(
                        HttpMethod.POST,
                        "/proposals/%s/accept".formatted(id),
                        before.get("version").asLong())
                .expectStatus()
                .isEqualTo(HttpStatus.PRECONDITION_FAILED);
        TRIAL.send(HttpMethod.POST, "/proposals/%s/accept".formatted(id), version())
                .expectStatus()
                .isEqualTo(HttpStatus.PRECONDITION_FAILED);
        assertThat(TRIAL.read("?proposal=" + id)).contains("不能再采用").doesNotContain("采用此方案");
    }

    @Test
    void whatIsTakenBackNoLongerCountsAndStaysOnRecord() {
        rule("eq", "b", "forbidden").expectStatus().isOk();
        TRIAL.send(HttpMethod.DELETE, pair("eq", "b"), version()).expectStatus().isOk();

        assertThat(judges(TRIAL.propose(), TRIAL.id("eq"))).containsExactly(TRIAL.id("b"));
        assertThat(TRIAL.get(pair("eq", "b")).get("rulings")).singleElement().satisfies(ruling -> {
            assertThat(ruling.get("reason").asString()).isEqualTo("评审组决定-机密");
            assertThat(ruling.get("takenBackBy").asString()).isEqualTo(TRIAL.manager.username());
        });
        TRIAL.send(HttpMethod.DELETE, pair("eq", "b"), version()).expectStatus().isNotFound();
    }

    @Test
    void aFixedPairThatCannotBeIsToldWithTheRemedy() {
        rule("ep", "a", "fixed").expectStatus().isOk();
        assertThat(TRIAL.propose().get("obstacles").valueStream().map(JsonNode::asString))
                .singleElement()
                .satisfies(words -> assertThat(words).contains(TRIAL.id("a"), TRIAL.id("ep"), "free the pair, or put"));
        assertThat(TRIAL.get(pair("ep", "a")).get("conflicts").findValuesAsString("rule"))
                .containsExactly("conflict-founder");

        rule("ep", "a", "forbidden").expectStatus().isOk();
        rule("eq", "b", "fixed").expectStatus().isOk();
        assertThat(obstacles(Map.of("each", 1, "excluded", List.of(TRIAL.id("b")), "added", List.of())))
                .contains("does not take part");
        rule("eq", "a", "fixed").expectStatus().isOk();
        assertThat(obstacles(Map.of("each", 1))).contains("2 judges are fixed", "free some");
        rule("ep", "b", "fixed").expectStatus().isOk();
        assertThat(obstacles(Map.of("each", 2, "most", 1))).contains("2 entries are fixed", "free some");
    }

    private static String obstacles(Map<String, Object> order) {
        return body(TRIAL.order(order).expectStatus().isCreated())
                .get("obstacles")
                .toString();
    }

    @Test
    void aJudgeWhoIsFixedTakesPartWithoutBeingNamed() {
        rule("eq", "a", "fixed").expectStatus().isOk();

        JsonNode proposal = body(TRIAL.order(Map.of("each", 1, "added", List.of(TRIAL.id("b"))))
                .expectStatus()
                .isCreated());
        assertThat(judges(proposal, TRIAL.id("eq"))).containsExactly(TRIAL.id("a"));
    }

    @Test
    void onlyManagersWhoHaveSeenTheLatestAndSayWhyRule() {
        String pair = pair("eq", "b");
        long version = version();
        var member = TRIAL.app.as(TRIAL.app.person(Role.MEMBER));
        member.get().uri(TRIAL.api(pair)).exchange().expectStatus().isForbidden();
        member.get().uri(TRIAL.api("/pairs")).exchange().expectStatus().isForbidden();
        TRIAL.put(pair, version, Map.of("rule", "fixed", "reason", " "))
                .expectStatus()
                .isBadRequest();
        TRIAL.put(pair, version, Map.of("rule", "fixed", "reason", "x".repeat(1_001)))
                .expectStatus()
                .isBadRequest();
        TRIAL.put(pair, version, Map.of("rule", "perhaps", "reason", "x"))
                .expectStatus()
                .isBadRequest();
        TRIAL.put(pair, version + 1, Map.of("rule", "fixed", "reason", "x"))
                .expectStatus()
                .isEqualTo(HttpStatus.PRECONDITION_FAILED);
        TRIAL.put("/pairs/none/" + TRIAL.id("b"), version, Map.of("rule", "fixed", "reason", "x"))
                .expectStatus()
                .isNotFound();
        TRIAL.put("/pairs/%s/nobody".formatted(TRIAL.id("eq")), version, Map.of("rule", "fixed", "reason", "x"))
                .expectStatus()
                .isNotFound();
        TRIAL.app
                .as(TRIAL.manager)
                .put()
                .uri(TRIAL.api(pair))
                .bodyValue(Map.of("rule", "fixed", "reason", "x"))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(TRIAL.get("/pairs")).isEmpty();
    }

    @Test
    void thePageFindsAPairByNamesAndTakesADecision() {
        String page = "/pair?judge=%s&entry=%s".formatted(TRIAL.name("乙"), TRIAL.name("之稻田"));
        assertThat(TRIAL.read(page)).contains("由方案决定", "理由（仅管理者可见）");

        press(version(), "fixed");
        assertThat(TRIAL.read(page)).contains("已指定", "懂水稻", "撤销");
        assertThat(TRIAL.read("")).contains("懂水稻", TRIAL.name("乙") + " — " + TRIAL.name("之稻田"));
        press(0, "forbidden");
        assertThat(TRIAL.read(page)).contains("已指定").doesNotContain("已禁止");
        press(version(), "");
        assertThat(TRIAL.read(page)).contains("由方案决定", "懂水稻");
    }

    @Test
    void thePageAsksWhoIsMeantWhereSeveralCanBe() {
        assertThat(TRIAL.read("/pair?judge=评审测试2034&entry=没有这个项目"))
                .contains("您指的是哪位评委", TRIAL.name("甲"), TRIAL.name("乙"), "本届没有名为“没有这个项目”的项目");
        assertThat(TRIAL.read("/pair?judge=%s&entry=评审测试2034".formatted(TRIAL.id("a"))))
                .contains("您指的是哪个项目", TRIAL.name("之稻田"), TRIAL.name("之灵手"))
                .doesNotContain(TRIAL.name("乙"));
    }

    private static void press(long version, String rule) {
        TRIAL.app
                .as(TRIAL.manager)
                .post()
                .uri(TRIAL.page() + "/pair")
                .body(BodyInserters.fromFormData("judge", TRIAL.id("b"))
                        .with("entry", TRIAL.id("eq"))
                        .with("rule", rule)
                        .with("reason", "懂水稻")
                        .with("version", Long.toString(version)))
                .exchange()
                .expectStatus()
                .isSeeOther();
    }
}
