package org.digitalwings.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScaleCommandTests {

    @Test
    void measuresACommunityOfTheSizeAskedForInOneLineOfJson() {
        StringWriter out = new StringWriter();

        int status = new CommandLine(new ScaleCommand())
                .setOut(new PrintWriter(out, true))
                .execute("--members", "300", "--ties", "1800");

        assertThat(status).isZero();
        JsonNode figures = JsonMapper.builder().build().readTree(out.toString());
        assertThat(out.toString().strip()).doesNotContain("\n");
        assertThat(figures.get("members").asInt()).isEqualTo(300);
        assertThat(figures.get("ties").asInt()).isBetween(1_000, 1_900);
        assertThat(List.of(
                        "loadSeconds",
                        "indexMegabytes",
                        "searchZhMillis99",
                        "searchZhHitsMean",
                        "searchEnHitsMean",
                        "investorSuggestionMillisMedian"))
                .allSatisfy(name -> assertThat(figures.get(name).asDouble()).isPositive());
    }
}
