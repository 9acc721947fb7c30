package org.digitalwings.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.digitalwings.app.testing.RunningApp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnsweredAfterDispatchIT {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final String WAITS = "/actuator/health/readiness";

    /** The refused one comes while the one before it is being answered; after it the connection must still be read. */
    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/a%zz"})
    void readsOnAfterARefusedRequestThatHadToWait(String refused) throws IOException {
        URI server = RunningApp.shared().address();
        try (Socket connection = new Socket(server.getHost(), server.getPort())) {
            connection.setSoTimeout(PATIENCE_MILLIS);
            var answers =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            send(connection.getOutputStream(), server, WAITS, refused);
            assertThat(status(answers)).isEqualTo("HTTP/1.1 200 OK");
            assertThat(status(answers)).isEqualTo("HTTP/1.1 400 Bad Request");
            send(connection.getOutputStream(), server, WAITS);
            assertThat(status(answers)).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    private static void send(OutputStream connection, URI server, String... paths) throws IOException {
        var requests = new StringBuilder();
        for (String path : paths) {
            requests.append("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(path, server.getAuthority()));
        }
        connection.write(requests.toString().getBytes(StandardCharsets.UTF_8));
        connection.flush();
    }

    /** The next status line, whatever headers and bodies come before it. */
    private static String status(BufferedReader answers) throws IOException {
        String line = answers.readLine();
        while (line != null && !line.contains("HTTP/1.1 ")) {
            line = answers.readLine();
        }
        return line == null ? "the connection was closed" : line.substring(line.indexOf("HTTP/1.1 "));
    }
}
