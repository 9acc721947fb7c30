package org.digitalwings.app.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.app.testing.RunningApp;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

class ImportApiIT {

    private static final String TEXT = "名称,类型,地点\n接口测试科技,初创企业,浙江\n坏行,不知道,\n";

    private final RunningApp app = RunningApp.shared();
    private final WebTestClient manager = app.as(app.person(Role.MANAGER));

    @Test
    void previewsStartsWatchesAndUndoesAFile() {
        String id = upload(TEXT);
        waitFor(id, "PREVIEWED");
        manager.get()
                .uri("/api/imports/{id}/problems?lang=en", id)
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].line")
                .isEqualTo(3)
                .jsonPath("$.items[0].column")
                .isEqualTo("类型")
                .jsonPath("$.items[0].reason")
                .isEqualTo("It is no value that can stand here.");
        manager.get()
                .uri("/api/imports/{id}/rows", id)
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].kind")
                .isEqualTo("CREATED");
        manager.post()
                .uri("/api/imports/{id}/start", id)
                .exchange()
                .expectStatus()
                .isAccepted();
        waitFor(id, "DONE");
        manager.get()
                .uri("/api/imports/{id}", id)
                .exchange()
                .expectBody()
                .jsonPath("$.tally.created")
                .isEqualTo(1)
                .jsonPath("$.tally.wrong")
                .isEqualTo(1);
        manager.post()
                .uri("/api/imports/{id}/start", id)
                .exchange()
                .expectStatus()
                .isEqualTo(409);
        manager.post()
                .uri("/api/imports/{id}/undo", id)
                .exchange()
                .expectStatus()
                .isAccepted();
        waitFor(id, "UNDONE");
        ImportFolder folder = app.part(ImportFolders.class).of(id);
        assertThat(folder.upload()).doesNotExist();
        assertThat(folder.problems().page(RowProblem.class, 0, 9)).hasSize(1);
    }

    @Test
    void discardsAFileThatIsNotToBeImported() {
        String id = upload(TEXT);
        waitFor(id, "PREVIEWED");
        manager.delete().uri("/api/imports/{id}", id).exchange().expectStatus().isNoContent();
        manager.get().uri("/api/imports/{id}", id).exchange().expectStatus().isNotFound();
        assertThat(app.part(ImportFolders.class).find(id)).isEmpty();
    }

    @Test
    void sendsHowItStandsAsEvents() {
        String id = upload(TEXT);
        var events = manager.get()
                .uri("/api/imports/{id}/events", id)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<ImportView>>() {})
                .getResponseBody()
                .collectList()
                .block(Duration.ofSeconds(30));
        ServerSentEvent<ImportView> last = Objects.requireNonNull(events).getLast();
        assertThat(last.event()).isEqualTo("end");
        assertThat(Objects.requireNonNull(last.data()).state()).isEqualTo(ImportState.PREVIEWED);
    }

    @Test
    void givesTheProblemsAsATable() {
        String id = upload("名称,类型\n=1+1,不知道\n");
        waitFor(id, "PREVIEWED");
        byte[] csv = manager.get()
                .uri("/api/imports/{id}/problems.csv?lang=zh", id)
                .exchange()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody()
                .returnResult()
                .getResponseBody();
        assertThat(new String(Objects.requireNonNull(csv), UTF_8))
                .contains("行,列,值,原因,办法")
                .contains(",2,类型,不知道,");
    }

    @Test
    void givesTemplatesThatItReadsItself() {
        for (String kind : List.of(
                "organizations", "people", "projects", "editions", "judgings", "funding", "exchange", "technologies")) {
            for (String lang : List.of("zh", "en")) {
                byte[] xlsx = manager.get()
                        .uri("/api/imports/templates/{kind}.xlsx?lang={lang}", kind, lang)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody();
                String id = upload(Objects.requireNonNull(xlsx), kind + ".xlsx");
                waitFor(id, "PREVIEWED");
                manager.get()
                        .uri("/api/imports/{id}", id)
                        .exchange()
                        .expectBody()
                        .jsonPath("$.kind")
                        .isEqualTo(kind)
                        .jsonPath("$.unknownColumns")
                        .isEmpty();
            }
        }
    }

    @Test
    void refusesWhatIsNoTable() {
        String id = upload("hello\nworld\n");
        waitFor(id, "REFUSED");
        manager.get()
                .uri("/api/imports/{id}", id)
                .exchange()
                .expectBody()
                .jsonPath("$.refusal.fault")
                .isEqualTo("UNKNOWN_TABLE");
        manager.get()
                .uri("/api/imports/no-such-import")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void isForManagers() {
        WebTestClient member = app.as(app.person(Role.MEMBER));
        for (String path : List.of("/api/imports", "/imports", "/api/imports/templates/people.csv")) {
            member.get().uri(path).exchange().expectStatus().isForbidden();
        }
    }

    @Test
    void showsItOnPages() {
        String id = upload(TEXT);
        waitFor(id, "PREVIEWED");
        for (String path : List.of("/imports", "/imports/" + id)) {
            for (String lang : List.of("zh", "en")) {
                String page = manager.get()
                        .uri(path + "?lang=" + lang)
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
                assertThat(page).contains("test.csv").doesNotContain("??");
            }
        }
    }

    private String upload(String text) {
        return upload(text.getBytes(UTF_8), "test.csv");
    }

    private String upload(byte[] bytes, String name) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("file", new ByteArrayResource(bytes)).filename(name);
        HttpHeaders headers = manager.post()
                .uri("/api/imports")
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange()
                .expectStatus()
                .isAccepted()
                .returnResult(Void.class)
                .getResponseHeaders();
        String location = Objects.requireNonNull(headers.getFirst(HttpHeaders.LOCATION));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void waitFor(String id, String state) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> manager.get()
                        .uri("/api/imports/{id}", id)
                        .exchange()
                        .expectBody()
                        .jsonPath("$.state")
                        .isEqualTo(state));
    }
}
