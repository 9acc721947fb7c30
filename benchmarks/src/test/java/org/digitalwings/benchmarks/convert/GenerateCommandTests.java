package org.digitalwings.benchmarks.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateCommandTests {

    @TempDir
    private Path directory;

    @Test
    void writesEveryMemberOnce() throws IOException {
        int status = new CommandLine(new GenerateCommand())
                .setOut(new PrintWriter(new StringWriter()))
                .execute("--members", "300", "--out", directory.toString());
        assertThat(status).isZero();
        assertThat(Stream.of("organizations.csv", "people.csv", "projects.csv").mapToInt(this::rows))
                .allMatch(rows -> rows > 0)
                .satisfies(rows -> assertThat(
                                rows.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(300));
        assertThat(Files.readAllLines(directory.resolve("exchange.csv")))
                .startsWith("member id,direction,purpose,text,until")
                .anyMatch(row -> row.contains(",need,"))
                .anyMatch(row -> row.contains(",offer,"));
    }

    private int rows(String name) {
        try {
            return Files.readAllLines(directory.resolve(name)).size() - 1;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
