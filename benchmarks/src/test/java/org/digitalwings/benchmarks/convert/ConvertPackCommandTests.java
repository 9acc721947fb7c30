package org.digitalwings.benchmarks.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConvertPackCommandTests {

    @TempDir
    private Path directory;

    @Test
    void writesOrganisationsAndFundingRounds() throws IOException {
        Files.writeString(
                directory.resolve("companies.jsonl"),
                "{\"id\": \"c1\", \"name\": \"甲, 乙\", \"text\": \"\", \"fields\": [\"教育\", \"硬件\"], \"place\": \"北京\", \"country\": \"CN\"}\n");
        Files.writeString(directory.resolve("investors.jsonl"), "{\"id\": \"i1\", \"name\": \"丙基金\"}\n");
        Files.writeString(
                directory.resolve("investments.csv"),
                "date,company,investor,round,amount,lead\n2015-06-01,c1,i1,A轮,数百万人民币,\n");
        Path out = directory.resolve("out");
        StringWriter printed = new StringWriter();
        CommandLine command = new CommandLine(new ConvertPackCommand()).setOut(new PrintWriter(printed));
        assertThat(command.execute(directory.toString(), "--out", out.toString()))
                .isZero();
        assertThat(Files.readAllLines(out.resolve("organizations.csv")))
                .containsExactly(
                        "id,name,kind,text,country,place,topics",
                        "c1,\"甲, 乙\",startup,,CN,北京,教育; 硬件",
                        "i1,丙基金,investor,,,,");
        assertThat(Files.readAllLines(out.resolve("funding.csv")))
                .containsExactly("company id,date,round,amount,investor ids,lead", "c1,2015-06-01,A轮,数百万人民币,i1,");
        assertThat(printed.toString()).contains("\"investments\":1");
    }
}
