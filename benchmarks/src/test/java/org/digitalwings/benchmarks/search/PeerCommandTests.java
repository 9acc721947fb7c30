package org.digitalwings.benchmarks.search;

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

class PeerCommandTests {

    private final StringWriter out = new StringWriter();

    @TempDir
    Path pack;

    @Test
    void writesARunOfPlainLucene() throws IOException {
        Files.writeString(pack.resolve("corpus.jsonl"), """
                {"id": "d1", "name": "杭州机器人", "text": "工业机器人", "place": "杭州"}
                {"id": "d2", "name": "乌镇", "text": "会议", "aliases": ["Wuzhen"]}
                """);
        Files.writeString(pack.resolve("queries.tsv"), "q1\t机器人 (\nq2\twuzhen\n");
        assertThat(run("LUCENE_SMARTCN")).isZero();
        assertThat(out.toString()).hasLineCount(1).contains("\"engine\":\"LUCENE_SMARTCN\"", "\"docs\":2");
        assertThat(pack.resolve("run.txt"))
                .content()
                .containsPattern("^q1 Q0 d1 1 [0-9.]+ LUCENE_SMARTCN\nq2 Q0 d2 1 [0-9.]+ LUCENE_SMARTCN\n$");
    }

    @Test
    void saysWhereNoServerAnswers() throws IOException {
        Files.writeString(pack.resolve("corpus.jsonl"), "{\"id\": \"d1\", \"name\": \"甲\"}\n");
        Files.writeString(pack.resolve("queries.tsv"), "q1\t甲\n");
        assertThat(run("OPENSEARCH_CJK", "--url", "http://localhost:1")).isEqualTo(1);
        assertThat(out.toString()).contains("http://localhost:1 does not answer", "--url");
    }

    private int run(String engine, String... more) {
        CommandLine line = new CommandLine(new PeerCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true));
        String[] common = {
            pack.toString(),
            "--engine",
            engine,
            "--out",
            pack.resolve("run.txt").toString()
        };
        return line.execute(Stream.of(common, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
