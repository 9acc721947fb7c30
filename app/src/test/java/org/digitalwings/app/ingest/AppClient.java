package org.digitalwings.app.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.digitalwings.app.testing.AppProcess;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

/** An administrator who imports by the API of an application in another process. */
final class AppClient {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PASSWORD = "correct horse battery";

    private final WebTestClient http;

    private AppClient(String address, String password) {
        this.http = WebTestClient.bindToServer()
                .baseUrl(address)
                .responseTimeout(PATIENCE)
                .defaultHeaders(headers -> headers.setBasicAuth("admin", password))
                .build();
    }

    /** Replaces the one-time password that the first start prints. */
    static AppClient signUp(AppProcess app) {
        String address = address(app);
        String line = app.awaitLine(printed -> printed.contains("administrator  admin"))
                .orElseThrow();
        String once = line.substring(line.lastIndexOf(" ") + 1);
        new AppClient(address, once)
                .http
                .put()
                .uri("/api/account/password")
                .bodyValue(Map.of("present", once, "next", PASSWORD))
                .exchange()
                .expectStatus()
                .isNoContent();
        return new AppClient(address, PASSWORD);
    }

    static AppClient signIn(AppProcess app) {
        return new AppClient(address(app), PASSWORD);
    }

    private static String address(AppProcess app) {
        String line = app.awaitLine(printed -> printed.contains("http://localhost"))
                .orElseThrow(() -> new AssertionError("The application did not start:\n" + app.printed()));
        return line.substring(line.indexOf("http://")).strip();
    }

    /** Uploads a file and answers the import's id. */
    String upload(String text) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("file", new ByteArrayResource(text.getBytes(UTF_8))).filename("file.csv");
        return Objects.requireNonNull(http.post()
                        .uri("/api/imports")
                        .body(BodyInserters.fromMultipartData(body.build()))
                        .exchange()
                        .expectStatus()
                        .isAccepted()
                        .expectBody(ImportView.class)
                        .returnResult()
                        .getResponseBody())
                .id();
    }

    void post(String id, String step) {
        http.post()
                .uri("/api/imports/{id}/{step}", id, step)
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    ImportView find(String id) {
        return Objects.requireNonNull(http.get()
                .uri("/api/imports/{id}", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(ImportView.class)
                .returnResult()
                .getResponseBody());
    }

    ImportView await(String id, Predicate<ImportView> wanted) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> find(id), wanted);
    }
}
