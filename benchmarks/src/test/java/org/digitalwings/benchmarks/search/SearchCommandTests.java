package org.digitalwings.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SearchCommandTests {

    private final StringWriter out = new StringWriter();

    @TempDir
    Path pack;

    @Test
    void writesARunAndOneLineOfFigures() throws IOException {
        corpus("""
                {"id": "d1", "name": "杭州機器人", "text": "工業機器人", "place": "杭州"}
                {"id": "d2", "name": "乌镇", "text": "会议", "aliases": ["Wuzhen"]}
                """);
        Files.writeString(pack.resolve("queries.tsv"), "q1\t机器人\nq2\twuzhen\nq3\t无关的词\n");
        assertThat(run()).isZero();
        assertThat(out.toString()).hasLineCount(1).contains("\"queries\":3", "\"docs\":2", "\"queryMillis99\":");
        assertThat(pack.resolve("run.txt"))
                .content()
                .containsPattern("^q1 Q0 d1 1 [0-9.]+ mine\nq2 Q0 d2 1 [0-9.]+ mine\n$");
    }

    @Test
    void failsOnADocumentThatComesTwice() throws IOException {
        corpus("""
                {"id": "d1", "name": "甲"}
                {"id": "d1", "name": "乙"}
                """);
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("corpus.jsonl, line 2", "'d1'", "twice");
    }

    @Test
    void failsOnADocumentWithoutAName() throws IOException {
        corpus("{\"id\": \"d1\"}\n");
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("line 1", "'name'");
    }

    @Test
    void failsWithoutAPack() {
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("corpus.jsonl", "no such file");
    }

    private void corpus(String lines) throws IOException {
        Files.writeString(pack.resolve("corpus.jsonl"), lines);
    }

    private int run() {
        return new CommandLine(new SearchCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(pack.toString(), "--out", pack.resolve("run.txt").toString(), "--tag", "mine");
    }
}
