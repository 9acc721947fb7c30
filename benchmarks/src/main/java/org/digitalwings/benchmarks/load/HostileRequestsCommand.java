package org.digitalwings.benchmarks.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.benchmarks.figures.Latencies;
import org.digitalwings.benchmarks.search.HostileOptions;
import org.digitalwings.matching.sample.HostileTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks the running product what nobody asks in good faith. The exit status is 0 only where the server failed at nothing. */
@Command(
        name = "hostile-requests",
        mixinStandardHelpOptions = true,
        description = "Sends crafted and random texts to a running Digital Wings, as words and as other parameters,"
                + " and tells how it answered and how long the slowest took.")
public final class HostileRequestsCommand implements Callable<Integer> {

    /** Where a text is put; the first are what people type into. */
    private static final List<String> PLACES = List.of(
            "/api/search?q=",
            "/api/search?facets=kind,topic&q=",
            "/api/search/completions?q=",
            "/search?q=",
            "/api/search?sort=recency&q=",
            "/api/search?q=robot&after=",
            "/api/search?q=robot&near=",
            "/api/search?q=robot&size=",
            "/api/search?q=robot&place=",
            "/api/search?q=robot&kind=",
            "/api/members/",
            "/api/search?");

    /** Whatever is not answered by then is a failure. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int SERVER_ERRORS = 500;
    private static final String LONE_SURROGATE = "%ED%A0%80";

    /** Far more than a server reads of an address. */
    private static final int MOST_CHARACTERS = 100_000;

    private static final int TOLD = 10;
    private static final int TOLD_CHARACTERS = 500;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Where the product listens; ${DEFAULT-VALUE} if not given.")
    private URI url = URI.create("http://localhost:8080");

    @Option(names = "--username", required = true, description = "Who signs in.")
    private String username = "";

    @Option(names = "--password", required = true, description = "With which password.")
    private String password = "";

    @Mixin
    private final HostileOptions hostile = new HostileOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    private final Latencies latencies = new Latencies();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int failures;

    @Override
    public Integer call() throws InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build()) {
            new WingsServer(url, username, password).open(client);
            HostileTexts texts = hostile.texts();
            for (int number = 0; number < hostile.queries(); number++) {
                ask(client, PLACES.get(number % PLACES.size()) + encoded(texts.next()));
            }
        }
        spec.commandLine()
                .getOut()
                .println(new Figures()
                        .put("benchmark", "hostile-requests")
                        .put("seed", hostile.seed())
                        .put("queries", hostile.queries())
                        .put("failures", failures)
                        .put("statuses", statuses.toString())
                        .put("millisMedian", latencies.quantile(.5))
                        .put("millis99", latencies.quantile(.99))
                        .put("millisSlowest", latencies.quantile(1))
                        .line());
        return failures == 0 ? 0 : 1;
    }

    private void ask(HttpClient client, String path) throws InterruptedException {
        long start = System.nanoTime();
        int status = 0;
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                    .timeout(PATIENCE)
                    .build();
            status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            tell(path, e.toString());
        }
        latencies.add(System.nanoTime() - start);
        statuses.merge(status, 1, Integer::sum);
        if (status >= SERVER_ERRORS) {
            tell(path, "status " + status);
        }
    }

    private void tell(String path, String what) {
        failures++;
        if (failures <= TOLD) {
            PrintWriter err = spec.commandLine().getErr();
            err.printf("%s: %s%n", what, path.substring(0, Math.min(path.length(), TOLD_CHARACTERS)));
            err.flush();
        }
    }

    /** Percent-encoded; a lone surrogate as the bytes that would be its own, which no valid UTF-8 has. */
    private static String encoded(String text) {
        var encoded = new StringBuilder();
        text.codePoints()
                .limit(MOST_CHARACTERS)
                .forEach(c -> encoded.append(
                        c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                                ? LONE_SURROGATE
                                : URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8)));
        return encoded.toString();
    }
}
