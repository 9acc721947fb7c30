package org.digitalwings.app.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.matching.recommend.AnswerWeights;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

final class AnswerLearningIT {

    private static final AnswerTrial TRIAL = new AnswerTrial();
    private static final RunningApp APP = TRIAL.app;

    @AfterAll
    static void forget() {
        TRIAL.forget();
    }

    @Test
    void usesWhatItLearnedWhereThatForetellsBetterAndForgetsItWhenTold() {
        JsonNode done = TRIAL.learn();
        assertThat(done.path("state").asString()).isEqualTo("taken");
        assertThat(done.path("answers").asInt()).isGreaterThanOrEqualTo(AnswerTrial.ASKED);
        assertThat(done.path("learned").path("logLoss").asDouble())
                .isLessThan(done.path("current").path("logLoss").asDouble());
        assertThat(APP.part(CurrentDemand.class).weights()).isNotEqualTo(AnswerWeights.STANDARD);
        assertThat(APP.reads(TRIAL.manager).page("/learning")).contains("新权重预测得更准，已启用", "恢复自带的权重");

        TRIAL.forget();
        assertThat(APP.part(CurrentDemand.class).weights()).isEqualTo(AnswerWeights.STANDARD);
        assertThat(TRIAL.standing().path("model").isObject()).isFalse();
        assertThat(TRIAL.standing().path("state").asString())
                .as("nothing says that what was learned is in use")
                .isEqualTo("idle");
    }

    @Test
    void isForManagersOnly() {
        WebTestClient member = APP.as(APP.person(Role.MEMBER));
        member.get().uri(AnswerTrial.API).exchange().expectStatus().isForbidden();
        member.post().uri(AnswerTrial.API).exchange().expectStatus().isForbidden();
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
