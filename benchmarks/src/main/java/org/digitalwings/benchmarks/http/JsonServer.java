package org.digitalwings.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that is asked by JSON over HTTP. For one thread. */
public final class JsonServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MOST_TOLD = 500;

    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    public JsonServer(URI address) {
        this.address = address;
    }

    /**
     * What the server answers.
     *
     * @param type the media type of the body, such as {@code application/json}
     * @throws IllegalStateException where it answers with an error, with the beginning of what it says
     */
    public JsonNode ask(String method, String path, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("%s %s answers %d: %s"
                        .formatted(
                                method,
                                request.uri(),
                                answer.statusCode(),
                                answer.body()
                                        .substring(
                                                0,
                                                Math.min(
                                                        MOST_TOLD, answer.body().length()))));
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s does not answer: start the engine, or name its address by --url.".formatted(address), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while %s was asked.".formatted(address), e);
        }
    }

    public JsonNode ask(String method, String path, Object body) {
        return ask(method, path, "application/json", JsonMapper.shared().writeValueAsString(body));
    }

    @Override
    public void close() {
        client.close();
    }
}
