package org.digitalwings.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.matching.sample.HostileTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HostileSearchIT {

    private static final long SEED = 20261123;
    private static final int REQUESTS = 2_000;
    private static final int MOST_PARTS = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final RunningApp APP = RunningApp.shared();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** A session, since a password with each of thousands of requests would be checked each time. */
    @BeforeAll
    static void signIn() throws IOException, InterruptedException {
        RunningApp.Person person = APP.person(Role.MEMBER);
        URI address = URI.create(APP.address() + "/sign-in");
        Matcher token = TOKEN.matcher(CLIENT.send(
                        HttpRequest.newBuilder(address)
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());
        assertThat(token.find()).isTrue();
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(
                        person.username(),
                        person.password().replace(" ", "+"),
                        URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        CLIENT.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    static Stream<String> queries() {
        return Stream.of(
                "q=%ED%A0%80",
                "q=%FF%FE%00",
                "q=%00%01%1F%7F",
                "q[]=1&q=a&q=b",
                "[=]&]=[",
                "%F3%BD%AB%86=name%20without%20meaning",
                "%00=1&%ED%A0%80=2",
                "q=%ZZ",
                "q=%",
                "q=" + "%22".repeat(1_000),
                "q=" + "a:".repeat(1_500),
                "q=" + "-%22".repeat(900),
                "q=" + "a".repeat(1_000_000),
                "q=(a%2B)%2B%24&kind=(.*)*&place=%2F%2F%2F&topic=..%2F..",
                "kind=%ED%A0%80&sort=%00",
                "size=99999999999",
                "after=AAAA",
                "after=" + "A".repeat(3_000),
                "q=x&" + "kind=investor&".repeat(500),
                "built-on=%22&edition=-1&raised=x&stage=%F0%9F%92&round=%20");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void getNoServerErrorByAnAddress(String query) throws IOException, InterruptedException {
        for (String path : List.of("/search", "/api/search", "/api/search/completions")) {
            assertThat(status(path, query)).as("%s?%.80s", path, query).isLessThan(500);
        }
    }

    @Test
    void getNoServerErrorByAnyText() throws IOException, InterruptedException {
        var texts = new HostileTexts(SEED);
        for (int i = 0; i < REQUESTS; i++) {
            String text = texts.next(MOST_PARTS);
            String path = i % 4 == 0 ? "/search" : i % 4 == 1 ? "/api/search/completions" : "/api/search";
            assertThat(status(path, "q=" + encoded(text)))
                    .as("seed %d, %d: %s", SEED, i, text)
                    .isEqualTo(200);
        }
    }

    private static int status(String path, String query) throws IOException, InterruptedException {
        URI address;
        try {
            address = URI.create(APP.address() + path + "?" + query);
        } catch (IllegalArgumentException e) {
            // What no client can send is tried as it would be sent.
            address = URI.create(APP.address() + path + "?" + query.replace("%", "%25"));
        }
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** Every byte as it is, so that nothing is left out on the way. */
    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(HexFormat.of().toHexDigits(octet));
        }
        return encoded.toString();
    }
}
