package org.digitalwings.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.digitalwings.matching.community.Member;
import tools.jackson.databind.JsonNode;

/** The product itself, into which the community was imported; somebody signs in by the page and asks the API. */
final class WingsServer implements LoadedServer {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI address;
    private final String username;
    private final String password;

    WingsServer(URI address, String username, String password) {
        this.address = address;
        this.username = username;
        this.password = password;
    }

    /** Nothing to do: a community is imported, not indexed from outside. */
    @Override
    public void index(List<Member> community) {}

    @Override
    public void open(HttpClient client) {
        URI form = address.resolve("/sign-in");
        Matcher token = FORM_TOKEN.matcher(
                send(client, HttpRequest.newBuilder(form).build()).body());
        if (!token.find()) {
            throw new IllegalStateException("%s has no form to sign in by.".formatted(form));
        }
        String fields = "_csrf=%s&username=%s&password=%s"
                .formatted(encoded(token.group(1)), encoded(username), encoded(password));
        HttpResponse<String> answer = send(
                client,
                HttpRequest.newBuilder(form)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build());
        if (!answer.headers().firstValue("Location").orElse("/sign-in").equals("/")) {
            throw new IllegalStateException(
                    "%s cannot sign in at %s: name one by --username and --password whose password was set."
                            .formatted(username, address));
        }
    }

    @Override
    public HttpRequest request(Task task, String text) {
        String query = encoded(text);
        String path = switch (task) {
            case SEARCH -> "/api/search?size=%d&q=%s".formatted(PAGE, query);
            case FACETS ->
                "/api/search?kind=startup&kind=project&facets=kind,topic,place&size=%d&q=%s".formatted(PAGE, query);
            case SUGGEST -> "/api/search/completions?size=%d&q=%s".formatted(NAMES, query);
        };
        return HttpRequest.newBuilder(address.resolve(path)).build();
    }

    @Override
    public long found(Task task, JsonNode answer) {
        return switch (task) {
            case SEARCH, FACETS -> answer.path("total").asLong();
            case SUGGEST -> answer.size();
        };
    }

    @Override
    public void close() {}

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("%s does not answer: start the product.".formatted(request.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while %s was asked.".formatted(request.uri()), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
