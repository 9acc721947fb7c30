package org.digitalwings.benchmarks.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class IdentityCommandTests {

    private final StringWriter out = new StringWriter();

    @TempDir
    Path pack;

    @BeforeEach
    void writePack() throws IOException {
        Files.writeString(pack.resolve("corpus.jsonl"), """
                {"id": "d1", "name": "杭州云朵猫科技有限公司", "text": "云朵猫是一家记账平台", "place": "杭州市西湖区"}
                {"id": "d2", "name": "上海海鲸网络有限公司"}
                {"id": "d3", "name": "深圳海鲸医疗有限公司"}
                """);
        Files.writeString(pack.resolve("queries.tsv"), "q1\t云朵猫\nq2\t海鲸\nq3\t没有这家\n");
        Files.writeString(pack.resolve("qrels.tsv"), "q1\t0\td1\t1\nq2\t0\td2\t1\nq3\t0\td3\t1\n");
    }

    @Test
    void countsWhatBlockingMissesAsNotFound() throws IOException {
        assertThat(run()).isZero();
        assertThat(out.toString())
                .hasLineCount(1)
                .contains("\"pairsThatAreOne\":3", "\"pairsCompared\":3", "\"recallOfBlocking\":0.6667", "\"same\":1,");
        assertThat(pack.resolve("rows.csv"))
                .content()
                .startsWith("threshold,pairs,right,precision,recall,f1\n")
                .contains(",1,1,1.0000,0.3333,0.5000", ",3,2,0.6667,0.6667,0.6667");
    }

    @Test
    void failsWithoutJudgements() throws IOException {
        Files.delete(pack.resolve("qrels.tsv"));
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("qrels.tsv", "no such file");
    }

    private int run() {
        return new CommandLine(new IdentityCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(pack.toString(), "--out", pack.resolve("rows.csv").toString());
    }
}
