package org.digitalwings.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Digital Wings. */
@SpringBootApplication
public final class DigitalWings {

    private DigitalWings() {}

    /** Runs the application with the command line's arguments. */
    public static void main(String... args) {
        SpringApplication.run(DigitalWings.class, args);
    }
}
