package org.digitalwings.graph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.digitalwings.graph.embedded.BoltAddress;
import org.digitalwings.graph.embedded.EmbeddedNeo4j;
import org.digitalwings.graph.embedded.EmbeddedSettings;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.neo4j.Neo4jContainer;

/** Where the tests' database comes from. */
enum TestDatabaseKind {
    EMBEDDED {
        @Override
        BoltAddress start() {
            try {
                Path directory = Files.createTempDirectory("digital-wings-test-");
                EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedSettings.in(directory));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    neo4j.close();
                    delete(directory);
                }));
                return neo4j.address();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    CONTAINER {
        // Stopped by Testcontainers' reaper when the JVM ends.
        @Override
        @SuppressWarnings("resource")
        BoltAddress start() {
            String password = "for-tests-only";
            Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword(password);
            container.start();
            return new BoltAddress(URI.create(container.getBoltUrl()), "neo4j", password);
        }
    };

    private static final String IMAGE = "neo4j:2026.08.1";

    static TestDatabaseKind chosen() {
        String property = "digital-wings.test.database";
        String name = System.getProperty(property, "embedded");
        return switch (name) {
            case "embedded" -> EMBEDDED;
            case "container" -> CONTAINER;
            default ->
                throw new IllegalArgumentException(
                        "%s is '%s': set it to embedded or container.".formatted(property, name));
        };
    }

    abstract BoltAddress start();

    private static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
