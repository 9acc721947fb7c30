package org.digitalwings.app.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;

/**
 * Reads what the application answers to programs, and its pages; anything but 200 fails the test.
 *
 * @param client as whom it reads
 */
public record Reading(WebTestClient client) {

    /** The answer to a program. */
    public Map<String, Object> answer(String uri, Object... variables) {
        return Objects.requireNonNull(client.get()
                .uri(uri, variables)
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody());
    }

    /** The answer to a program as it is written. */
    public String written(String uri, Object... variables) {
        return text(client.get().uri(uri, variables), MediaType.APPLICATION_JSON);
    }

    /** A page. */
    public String page(String uri, Object... variables) {
        return page(client.get().uri(uri, variables));
    }

    /** A page that is asked for with more headers. */
    public static String page(RequestHeadersSpec<?> request) {
        return text(request, MediaType.TEXT_HTML);
    }

    private static String text(RequestHeadersSpec<?> request, MediaType type) {
        byte[] body = request.accept(type)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }
}
