package org.digitalwings.benchmarks.trec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrecRunTests {

    @TempDir
    Path directory;

    @Test
    void writesRanksFromOne() throws IOException {
        Path file = directory.resolve("deeper/run.txt");
        try (TrecRun run = TrecRun.create(file, "peer")) {
            run.write("q1", List.of(new Ranked("d7", 2.5), new Ranked("d3", 2.5)));
            run.write("q2", List.of());
        }
        assertThat(file).hasContent("q1 Q0 d7 1 2.5 peer\nq1 Q0 d3 2 2.5 peer\n");
    }

    @Test
    void leavesOutWhatLiesDeeperThanTheRunGoes() throws IOException {
        Path file = directory.resolve("run.txt");
        try (TrecRun run = TrecRun.create(file, "peer")) {
            run.write(
                    "q",
                    IntStream.range(0, 300)
                            .mapToObj(i -> new Ranked("d" + i, -i))
                            .toList());
        }
        assertThat(file).content().hasLineCount(TrecRun.DEPTH);
    }

    @Test
    void refusesWhatNoScorerCouldRead() throws IOException {
        try (TrecRun run = TrecRun.create(directory.resolve("run.txt"), "peer")) {
            run.write("q1", List.of());
            assertThatThrownBy(() -> run.write("q1", List.of())).hasMessageContaining("q1");
            assertThatThrownBy(() -> run.write("q 2", List.of())).hasMessageContaining("white space");
            assertThatThrownBy(() -> run.write("q3", List.of(new Ranked("a", 1), new Ranked("b", 2))))
                    .hasMessageContaining("out of order");
            assertThatThrownBy(() -> run.write("q4", List.of(new Ranked("a", 2), new Ranked("a", 1))))
                    .hasMessageContaining("twice");
            assertThatThrownBy(() -> new Ranked("a", Double.NaN)).hasMessageContaining("finite");
        }
    }
}
