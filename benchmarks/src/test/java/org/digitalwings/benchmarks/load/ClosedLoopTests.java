package org.digitalwings.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients against a server that notes what it is asked, or is broken. */
class ClosedLoopTests {

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer listener;
    private int status = 200;

    @BeforeEach
    void listen() throws IOException {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            byte[] answer = "{\"total\": 3}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        listener.start();
    }

    @AfterEach
    void stop() {
        client.close();
        listener.stop(0);
    }

    @Test
    void countsEveryAnswer() throws InterruptedException {
        ClosedLoop.Load load = loop().run(3, Duration.ofMillis(200));
        assertThat(asked).contains("/api/search?size=20&q=a", "/api/search?size=20&q=b");
        assertThat(load.aSecond()).isBetween(0.5, asked.size() / 0.2);
        assertThat(load.latencies().quantile(0.5)).isPositive();
    }

    @Test
    void tellsHowMuchIsFound() throws InterruptedException {
        assertThat(loop().foundMean(2)).isEqualTo(3);
    }

    @Test
    void stopsWhereTheServerFails() {
        status = 500;
        assertThatIllegalStateException()
                .isThrownBy(() -> loop().run(2, Duration.ofMinutes(1)))
                .havingCause()
                .withMessageContaining("with 500");
    }

    private ClosedLoop loop() {
        URI address = URI.create("http://localhost:" + listener.getAddress().getPort());
        return new ClosedLoop(client, new WingsServer(address, "", ""), Task.SEARCH, List.of("a", "b", "c", "d"));
    }
}
