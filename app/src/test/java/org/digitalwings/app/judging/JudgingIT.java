package org.digitalwings.app.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.digitalwings.app.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

final class JudgingIT {

    private static final JudgingTrial TRIAL = new JudgingTrial(2031);

    private static ResponseSpec accept(String id, long version) {
        return TRIAL.send(HttpMethod.POST, "/proposals/%s/accept".formatted(id), version);
    }

    @Test
    void proposesWithoutConflictsAndKeepsWhatIsAcceptedOnce() {
        JsonNode proposal = TRIAL.propose();
        assertThat(proposal.get("entries").findValuesAsString("entry")).contains(TRIAL.id("ep"), TRIAL.id("eq"));
        assertThat(JudgingTrial.judges(proposal, TRIAL.id("ep"))).hasSize(1).doesNotContain(TRIAL.id("a"));
        assertThat(proposal.get("conflicts").findValuesAsString("judge")).contains(TRIAL.id("a"));
        long version = proposal.get("version").asLong();
        String id = proposal.get("id").asString();
        assertThat(JudgingTrial.body(accept(id, version).expectStatus().isOk()).get("assignments"))
                .hasSize(2);
        accept(id, version).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        assertThat(TRIAL.read("?proposal=" + id)).contains(TRIAL.name("之灵手"), TRIAL.name("乙"));
        assertThat(TRIAL.read("")).contains(TRIAL.name("之灵手"), TRIAL.name("乙"), "已采用的分配");
    }

    @Test
    void saysWhatStandsInTheWay() {
        JsonNode impossible = JudgingTrial.body(
                TRIAL.order(Map.of("least", 9, "most", 9)).expectStatus().isCreated());
        assertThat(impossible.get("entries")).isEmpty();
        assertThat(impossible.get("obstacles").toString()).contains("lower the least");
    }

    @Test
    void anIdThatCannotBeOneIsToldInThePageAndTheApi() {
        String tooLong = "x".repeat(65);
        String page = new String(
                TRIAL.app
                        .as(TRIAL.manager)
                        .post()
                        .uri(TRIAL.page())
                        .body(BodyInserters.fromFormData("each", "1")
                                .with("added", TRIAL.id("a"))
                                .with("added", tooLong))
                        .exchange()
                        .expectStatus()
                        .isBadRequest()
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseBodyContent(),
                StandardCharsets.UTF_8);
        assertThat(page).contains(tooLong, "1 至 64 个字符");
        TRIAL.order(Map.of("added", List.of(tooLong))).expectStatus().isBadRequest();
    }

    @Test
    void isForManagersAndKnownYears() {
        TRIAL.app
                .as(TRIAL.app.person(Role.MEMBER))
                .get()
                .uri(TRIAL.api(""))
                .exchange()
                .expectStatus()
                .isForbidden();
        TRIAL.app
                .as(TRIAL.manager)
                .get()
                .uri("/api/editions/1899/judging")
                .exchange()
                .expectStatus()
                .isNotFound();
        TRIAL.order(Map.of("each", 0)).expectStatus().isBadRequest();
    }

    @Test
    void judgesAreNamedInTheFormBeforeAnythingIsProposed() {
        assertThat(press("find", TRIAL.name("乙")))
                .isEqualTo(TRIAL.page() + "?track=&each=2&least=0&most=0&added=" + TRIAL.id("a") + "&find="
                        + UriUtils.encode(TRIAL.name("乙"), StandardCharsets.UTF_8));
        assertThat(press("add", TRIAL.id("b"))).endsWith("&added=" + TRIAL.id("a") + "&added=" + TRIAL.id("b"));
        assertThat(press("leave", TRIAL.id("a"))).doesNotContain("added").endsWith("&excluded=" + TRIAL.id("a"));
        assertThat(press("drop", TRIAL.id("a"))).endsWith("&most=0");
        assertThat(press("track", "all")).contains("?proposal=");
        assertThat(TRIAL.read("?find=" + TRIAL.name("乙"))).contains(TRIAL.id("b"), "不参加");
        assertThat(TRIAL.read("?find=没有这个人")).contains("没有找到名为“没有这个人”的成员");
    }

    private static String press(String button, String value) {
        return String.valueOf(TRIAL.app
                .as(TRIAL.manager)
                .post()
                .uri(TRIAL.page())
                .body(BodyInserters.fromFormData("each", "2")
                        .with("added", TRIAL.id("a"))
                        .with(button, value))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.LOCATION));
    }
}
