package org.digitalwings.benchmarks.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.digitalwings.benchmarks.pack.MalformedPackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScheduleCommandTests {

    private static final String INSTANCE = """
            {"name": "small", "participants": 3, "slots": 4, "morning_slots": 2, "tables": 1, "fairness": 2,
             "unavailable": {"3": [1]},
             "meetings": [
               {"id": 10, "a": 1, "b": 2, "session": "morning", "slot": 1},
               {"id": 11, "a": 2, "b": 3, "session": "any"},
               {"id": 12, "a": 3, "b": 2, "session": "afternoon", "after": [11]}]}
            """;

    @TempDir
    private Path directory;

    private JsonNode run(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new ScheduleCommand());
        command.setOut(new PrintWriter(out, true));
        command.setExecutionExceptionHandler((exception, line, parsed) -> {
            throw exception;
        });
        command.execute(arguments);
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(directory.resolve("instance.json"), text);
    }

    @Test
    void writesTheBestScheduleOfAnInstance() throws IOException {
        Path out = directory.resolve("solution.json");
        JsonNode figures = run(write(INSTANCE).toString(), "--moves", "1000", "--out", out.toString());
        JsonNode solution = JsonMapper.builder().build().readTree(Files.readString(out));
        assertThat(solution.path("status").stringValue()).isEqualTo("optimal");
        assertThat(solution.path("breaks").intValue()).isZero();
        assertThat(solution.path("slots").path("10").intValue()).isEqualTo(1);
        assertThat(solution.path("slots").path("11").intValue()).isEqualTo(2);
        assertThat(solution.path("slots").path("12").intValue()).isEqualTo(3);
        assertThat(figures.path("status").stringValue()).isEqualTo("optimal");
    }

    @Test
    void saysWhatMakesAnInstanceInfeasible() throws IOException {
        String impossible = INSTANCE.replace("\"3\": [1]", "\"3\": [1, 2, 3, 4]");
        JsonNode figures = run(write(impossible).toString(), "--moves", "1000");
        assertThat(figures.path("status").stringValue()).isEqualTo("infeasible");
        assertThat(figures.path("conflict").stringValue()).contains("p00003");
    }

    @Test
    void refusesAMalformedInstance() throws IOException {
        Path file = write(INSTANCE.replace("\"slot\": 1", "\"slot\": 9"));
        assertThatThrownBy(() -> PublishedInstance.read(file))
                .isInstanceOf(MalformedPackException.class)
                .hasMessageContaining("field 'slot' must be a whole number from 1 to 4, not 9");
        Path unknown = write(INSTANCE.replace("\"after\": [11]", "\"after\": [99]"));
        assertThatThrownBy(() -> PublishedInstance.read(unknown)).hasMessageContaining("meeting 12");
    }

    @Test
    void plansAGeneratedSession() {
        JsonNode figures = run("--generated", "40", "--moves", "2000");
        assertThat(figures.path("meetings").intValue()).isPositive();
        assertThat(figures.path("value").longValue())
                .isLessThanOrEqualTo(figures.path("bound").longValue());
    }
}
