package org.digitalwings.benchmarks.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.digitalwings.benchmarks.pack.MalformedPackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class RankCommandTests {

    @TempDir
    private Path pack;

    @BeforeEach
    void writePack() throws IOException {
        write("companies.jsonl", """
                {"id": "c1", "name": "甲", "text": "", "fields": ["机器人"], "place": "嘉兴", "country": "CN"}
                {"id": "c2", "name": "乙", "text": "", "fields": ["机器人"], "place": "嘉兴", "country": "CN"}
                {"id": "c3", "name": "丙", "text": "", "fields": ["游戏"], "place": "", "country": ""}
                """);
        write("investors.jsonl", """
                {"id": "i1", "name": "一"}
                {"id": "i2", "name": "二"}
                """);
        write("investments.csv", """
                date,company,investor,round,amount,lead
                2020-01-01,c2,i1,A,,
                2020-01-02,c3,i2,A,,
                """);
        write("queries.csv", """
                query,company,date,round,amount,kind
                q1,c1,2020-06-01,A,,new-company
                q2,c1,2020-01-02,A,,new-company
                """);
    }

    @Test
    void ranksTheInvestorsThatWereKnownTheDayBefore() throws IOException {
        StringWriter figures = new StringWriter();

        int status = commandLine()
                .setOut(new PrintWriter(figures))
                .execute(pack.toString(), "--shipped", "--out", run().toString());

        assertThat(status).isZero();
        assertThat(figures.toString()).contains("\"queries\":2", "\"members\":5", "\"ties\":2");
        assertThat(Files.readAllLines(run()))
                .extracting(line -> line.replaceAll(" [0-9.E-]+ digital-wings$", ""))
                .startsWith("q1 Q0 i1 1", "q1 Q0 i2 2", "q2 Q0 i1 1")
                .noneMatch(line -> line.startsWith("q2 Q0 i2 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"product", "popularity", "recent-popularity", "attributes", "item-knn", "ease", "mass-diffusion"
            })
    void peersKnowNothingOfTheDayEither(String method) throws IOException {
        int status = commandLine().execute(pack.toString(), "--method", method, "--out", run().toString());

        assertThat(status).isZero();
        assertThat(Files.readAllLines(run()))
                .anyMatch(line -> line.startsWith("q2 Q0 i1 1"))
                .noneMatch(line -> line.startsWith("q2 Q0 i2 1"));
    }

    @Test
    void learnsFromThePacksOwnPast() throws IOException {
        StringBuilder companies = new StringBuilder();
        StringBuilder deals = new StringBuilder("date,company,investor,round,amount,lead\n");
        for (int month = 0; month < 48; month++) {
            String place = month % 2 == 0 ? "嘉兴" : "成都";
            companies.append("""
                    {"id": "c%d", "name": "%d", "text": "", "fields": [], "place": "%s", "country": "CN"}
                    """.formatted(month, month, place));
            if (month < 47) {
                deals.append(
                        "%s,c%d,i%d,A,,%n".formatted(LocalDate.of(2016, 1, 1).plusMonths(month), month, 1 + month % 2));
            }
        }
        write("companies.jsonl", companies.toString());
        write("investments.csv", deals.toString());
        write("queries.csv", "query,company,date,round,amount,kind\nq,c47,2020-01-01,A,,new-company\n");

        int status = commandLine().execute(pack.toString(), "--out", run().toString());

        assertThat(status).isZero();
        assertThat(Files.readAllLines(run())).first().asString().startsWith("q Q0 i2 1 ");
    }

    @Test
    void namesFileAndLineOfWhatIsMalformed() throws IOException {
        write("investments.csv", """
                date,company,investor,round,amount,lead
                2020-01-01,c2,i1,A,,
                2020-13-01,c2,i1,A,,
                """);

        assertThat(failure()).hasMessageContaining("investments.csv, line 3: column 'date' is '2020-13-01'");
    }

    @Test
    void refusesAQueryOfACompanyThatIsNotDescribed() throws IOException {
        write("queries.csv", """
                query,company,date,round,amount,kind
                q1,c9,2020-06-01,A,,new-company
                """);

        assertThat(failure()).hasMessageContaining("queries.csv, line 2: company 'c9' is not described");
    }

    @Test
    void refusesAFileWithoutTheColumns() throws IOException {
        write("queries.csv", "query,company\nq1,c1\n");

        assertThat(failure()).hasMessageContaining("queries.csv, line 2: the columns are [query, company]");
    }

    private Exception failure() {
        Exception[] failure = new Exception[1];
        commandLine()
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    failure[0] = exception;
                    return 1;
                })
                .execute(pack.toString(), "--out", run().toString());
        assertThat(failure[0]).isInstanceOf(MalformedPackException.class);
        return failure[0];
    }

    private static CommandLine commandLine() {
        return new CommandLine(new RankCommand());
    }

    private Path run() {
        return pack.resolve("run.txt");
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(pack.resolve(file), content);
    }
}
