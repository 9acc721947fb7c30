package org.digitalwings.graph.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.digitalwings.graph.embedded.EmbeddedNeo4j;
import org.digitalwings.graph.embedded.EmbeddedSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Kills a process that writes, as {@code kill -9} does, and looks at what it left. */
final class ChangeLogCrashIT {

    private static final int ACKNOWLEDGED = 300;

    @TempDir
    private Path directory;

    @Test
    void losesNothingAcknowledgedAndKeepsNothingHalf() throws Exception {
        Set<String> acknowledged = writeUntilKilled();
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedSettings.in(directory));
                Driver driver = GraphDatabase.driver(
                        neo4j.address().uri(),
                        AuthTokens.basic(
                                neo4j.address().username(), neo4j.address().password()))) {
            ChangeLog log = new ChangeLog(driver, Clock.systemUTC());
            List<Change> changes = log.after(0, Integer.MAX_VALUE);
            assertThat(changes)
                    .extracting(Change::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, log.last()).boxed().toList());
            assertThat(changes).extracting(Change::subject).doesNotHaveDuplicates();
            Set<String> logged =
                    new HashSet<>(changes.stream().map(Change::subject).toList());
            assertThat(logged).containsAll(acknowledged);
            assertThat(ids(driver, "MATCH (m:Member) RETURN m.id AS id")).isEqualTo(logged);
            assertThat(ids(driver, "MATCH (a:Member)-[:SAVED]->(b:Member) UNWIND [a.id, b.id] AS id RETURN id"))
                    .isEqualTo(logged);
        }
    }

    private Set<String> writeUntilKilled() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingWriter.class.getName(),
                        directory.toString())
                .redirectError(new File(directory.toFile(), "writer.log"))
                .start();
        Set<String> acknowledged = new HashSet<>();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null) {
                if (line.startsWith("m-")) {
                    acknowledged.addAll(List.of(line.split(" ", -1)));
                }
                if (acknowledged.size() == ACKNOWLEDGED) {
                    process.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
        return acknowledged;
    }

    private static Set<String> ids(Driver driver, String cypher) {
        return new HashSet<>(driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList());
    }
}
