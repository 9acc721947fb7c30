package org.digitalwings.app.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.digitalwings.graph.change.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

/** Somebody who saves searches and listens, over HTTP alone. */
final class Listener {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final RunningApp app;
    private final WebTestClient http;

    Listener(RunningApp app, Person person) {
        this.app = app;
        this.http = app.as(person);
    }

    /** A notification as the API tells it. */
    record Told(
            String id,
            String searchName,
            String memberId,
            String memberName,
            long change,
            List<String> what,
            boolean seen,
            List<Map<String, Object>> why) {}

    record Page(List<Told> items, @Nullable String next) {}

    WebTestClient http() {
        return http;
    }

    /** Saves a search and answers its id. */
    String save(String query) {
        return save(Map.of("query", query));
    }

    String save(Map<String, String> search) {
        Map<String, Object> saved = Objects.requireNonNull(http.post()
                .uri("/api/searches")
                .bodyValue(search)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody());
        return (String) Objects.requireNonNull(saved.get("id"));
    }

    List<Told> told() {
        return page("/api/notifications?size=200").items();
    }

    Page page(String uri, Object... variables) {
        return Objects.requireNonNull(http.get()
                .uri(uri, variables)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Page.class)
                .returnResult()
                .getResponseBody());
    }

    /** What has been told once everything that was written is. */
    List<Told> toldOfAll() {
        long last = app.part(ChangeLog.class).last();
        AlertFollower follower = app.part(AlertFollower.class);
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> follower.position() >= last);
        return told();
    }

    /** Imports a table through the API and waits for its end. */
    void imports(String csv) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("file", new ByteArrayResource(csv.getBytes(UTF_8))).filename("alerts.csv");
        HttpHeaders headers = http.post()
                .uri("/api/imports")
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange()
                .expectStatus()
                .isAccepted()
                .returnResult(Void.class)
                .getResponseHeaders();
        String location = Objects.requireNonNull(headers.getFirst(HttpHeaders.LOCATION));
        await(location, "PREVIEWED");
        http.post().uri(location + "/start").exchange().expectStatus().isAccepted();
        await(location, "DONE");
    }

    private void await(String location, String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(String.valueOf(http.get()
                                .uri(location)
                                .exchange()
                                .expectBody(String.class)
                                .returnResult()
                                .getResponseBody()))
                        .contains("\"state\":\"" + state + "\"", "\"wrong\":0"));
    }
}
