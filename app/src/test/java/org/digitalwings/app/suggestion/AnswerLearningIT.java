package org.digitalwings.app.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.WrittenMembers;
import org.digitalwings.matching.recommend.AnswerWeights;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fifty projects that asked one investor each, of which four in five were told yes: the community's other answers are not touched. */
final class AnswerLearningIT {

    private static final RunningApp APP = RunningApp.shared();
    private static final WebTestClient MANAGER = APP.as(APP.person(Role.MANAGER));
    private static final String API = "/api/suggestions/learning";
    private static final int ASKED = 50;

    private static final String ANSWERS = """
            CREATE (i:Member:Organization {id: 'learn-i', kind: 'investor', name: '学习测试之资本', text: '投资机器人', version: 0})
            FOREACH (n IN range(1, 50) |
              CREATE (p:Member:Project {id: 'learn-p' + n, kind: 'project', name: '学习测试之项目' + n, text: '机器人', version: 0})
              CREATE (p)<-[:FROM]-(:Introduction {id: 'learn-' + n, status: CASE n % 5 WHEN 0 THEN 'declined' ELSE 'accepted' END, text: '', version: 1,
                at: datetime() - duration({days: 100 - n}), answeredAt: datetime() - duration({days: 99 - n})})-[:TO]->(i))
            """;

    @BeforeAll
    static void write() {
        List<String> ids =
                IntStream.rangeClosed(1, ASKED).mapToObj(n -> "learn-p" + n).toList();
        WrittenMembers.write(
                APP, ANSWERS, Stream.concat(Stream.of("learn-i"), ids.stream()).toList());
    }

    @AfterAll
    static void forget() {
        MANAGER.delete().uri(API + "/model").exchange().expectStatus().isNoContent();
    }

    private static JsonNode standing() {
        byte[] body =
                MANAGER.get().uri(API).exchange().expectBody().returnResult().getResponseBody();
        return JsonMapper.builder().build().readTree(body == null ? new byte[0] : body);
    }

    @Test
    void usesWhatItLearnedWhereThatForetellsBetterAndForgetsItWhenTold() {
        MANAGER.post().uri(API).exchange().expectStatus().isEqualTo(HttpStatus.ACCEPTED);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !standing().path("state").asString().equals("running"));

        JsonNode done = standing();
        assertThat(done.path("state").asString()).isEqualTo("taken");
        assertThat(done.path("answers").asInt()).isGreaterThanOrEqualTo(ASKED);
        assertThat(done.path("learned").path("logLoss").asDouble())
                .isLessThan(done.path("current").path("logLoss").asDouble());
        assertThat(APP.part(CurrentDemand.class).weights()).isNotEqualTo(AnswerWeights.STANDARD);
        assertThat(APP.reads(APP.person(Role.MANAGER)).page("/learning")).contains("新权重预测得更准，已启用", "恢复自带的权重");

        MANAGER.delete().uri(API + "/model").exchange().expectStatus().isNoContent();
        assertThat(APP.part(CurrentDemand.class).weights()).isEqualTo(AnswerWeights.STANDARD);
        assertThat(standing().path("model").isObject()).isFalse();
    }

    @Test
    void isForManagersOnly() {
        WebTestClient member = APP.as(APP.person(Role.MEMBER));
        member.get().uri(API).exchange().expectStatus().isForbidden();
        member.post().uri(API).exchange().expectStatus().isForbidden();
        member.get().uri("/learning").exchange().expectStatus().isForbidden();
    }

    @Test
    void countsWhomMembersSeeOnceADayAndNotWhomManagersLookUp() {
        SuggestionTrial trial = new SuggestionTrial();
        String list = "/api/members/sug-mine/suggestions?place=推荐测试镇&kind=investor";

        trial.get(trial.manager(), list);
        trial.get(trial.member(), list);
        trial.get(trial.member(), list);
        APP.part(CurrentDemand.class).turn();

        try (Session session = APP.part(Driver.class).session()) {
            assertThat(session.run("MATCH (s:Showing {member: 'sug-fund'}) RETURN sum(s.count) AS count")
                            .single()
                            .get("count")
                            .asInt())
                    .isEqualTo(1);
        }
    }
}
