package org.digitalwings.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HostileCommandTests {

    @Test
    void countsFailuresAndTellsTheSlowest() {
        var out = new StringWriter();
        int status = new CommandLine(new HostileCommand())
                .setOut(new PrintWriter(out, true))
                .execute("--queries=300", "--members=200", "--seed=3");
        assertThat(status).isZero();
        assertThat(out.toString())
                .hasLineCount(1)
                .contains("\"queries\":300", "\"errors\":0", "\"millisSlowest\":", "units: ");
    }
}
