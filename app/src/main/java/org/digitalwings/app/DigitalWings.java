package org.digitalwings.app;

import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Digital Wings. */
@SpringBootApplication
public final class DigitalWings {

    /** A process that only imports serves nobody, so it takes no port from one that does, and reads no log that it fills. */
    private static final Map<String, Object> WHEN_IMPORTING =
            Map.of("server.port", 0, "digital-wings.sample", false, "digital-wings.follow", false);

    private DigitalWings() {}

    /** Runs the application with the command line's arguments. */
    public static void main(String... args) {
        var application = new SpringApplication(DigitalWings.class);
        if (Arrays.stream(args).anyMatch(argument -> argument.startsWith("--import="))) {
            application.setDefaultProperties(WHEN_IMPORTING);
        }
        application.run(args);
    }
}
