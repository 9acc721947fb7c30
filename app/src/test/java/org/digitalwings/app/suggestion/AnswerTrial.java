package org.digitalwings.app.suggestion;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.digitalwings.app.testing.WrittenMembers;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fifty projects that asked one investor each, of which four in five were told yes: the community's other answers are not touched. */
final class AnswerTrial {

    static final String API = "/api/suggestions/learning";
    static final int ASKED = 50;

    private static final String ANSWERS = """
            CREATE (i:Member:Organization {id: 'learn-i', kind: 'investor', name: '学习测试之资本', text: '投资机器人', version: 0})
            FOREACH (n IN range(1, 50) |
              CREATE (p:Member:Project {id: 'learn-p' + n, kind: 'project', name: '学习测试之项目' + n, text: '机器人', version: 0})
              CREATE (p)<-[:FROM]-(:Introduction {id: 'learn-' + n, status: CASE n % 5 WHEN 0 THEN 'declined' ELSE 'accepted' END, text: '', version: 1,
                at: datetime() - duration({days: 100 - n}), answeredAt: datetime() - duration({days: 99 - n})})-[:TO]->(i))
            """;

    final RunningApp app = RunningApp.shared();
    final Person manager = app.person(Role.MANAGER);
    private final WebTestClient client = app.as(manager);

    AnswerTrial() {
        List<String> ids =
                IntStream.rangeClosed(1, ASKED).mapToObj(n -> "learn-p" + n).toList();
        WrittenMembers.write(
                app, ANSWERS, Stream.concat(Stream.of("learn-i"), ids.stream()).toList());
    }

    /** Has the answers learned from, and waits until that is over. */
    JsonNode learn() {
        client.post().uri(API).exchange().expectStatus().isEqualTo(HttpStatus.ACCEPTED);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !standing().path("state").asString().equals("running"));
        return standing();
    }

    void forget() {
        client.delete().uri(API + "/model").exchange().expectStatus().isNoContent();
    }

    JsonNode standing() {
        byte[] body =
                client.get().uri(API).exchange().expectBody().returnResult().getResponseBody();
        return JsonMapper.builder().build().readTree(body == null ? new byte[0] : body);
    }
}
