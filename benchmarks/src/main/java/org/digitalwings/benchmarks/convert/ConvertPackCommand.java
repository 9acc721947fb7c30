package org.digitalwings.benchmarks.convert;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.benchmarks.pack.PackFile;
import org.digitalwings.benchmarks.pack.PackObject;
import org.digitalwings.benchmarks.pack.PackRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes an investment pack as two files for the import page: {@code organizations.csv} with companies as startups and
 * investors as investors, then {@code funding.csv} with a row an investment; rows of one company, date and round are one round.
 */
@Command(
        name = "convert-pack",
        mixinStandardHelpOptions = true,
        description = "Converts an investment pack into files to import: organizations.csv first, then funding.csv.")
public final class ConvertPackCommand implements Callable<Integer> {

    private static final String LIST = "; ";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The pack.")
    private Path directory;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write the files.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        List<List<String>> companies = PackFile.in(directory, "companies.jsonl").json(ConvertPackCommand::company);
        List<List<String>> investors = PackFile.in(directory, "investors.jsonl").json(ConvertPackCommand::investor);
        List<List<String>> rounds = PackFile.in(directory, "investments.csv")
                .csv(Set.of("date", "company", "investor", "round", "amount", "lead"), ConvertPackCommand::investment);
        Files.createDirectories(out);
        // One file, since a company and an investor can share a name: ids of the same file tell them apart.
        try (CsvWriter csv = create("organizations.csv")) {
            csv.writeRecord("id", "name", "kind", "text", "country", "place", "topics");
            companies.forEach(csv::writeRecord);
            investors.forEach(csv::writeRecord);
        }
        try (CsvWriter csv = create("funding.csv")) {
            csv.writeRecord("company id", "date", "round", "amount", "investor ids", "lead");
            rounds.forEach(csv::writeRecord);
        }
        spec.commandLine()
                .getOut()
                .println(new Figures()
                        .put("pack", directory.getFileName().toString())
                        .put("companies", companies.size())
                        .put("investors", investors.size())
                        .put("investments", rounds.size())
                        .line());
        return 0;
    }

    private CsvWriter create(String name) throws IOException {
        return CsvWriter.builder().build(out.resolve(name), StandardCharsets.UTF_8);
    }

    private static List<String> company(PackObject company) {
        return List.of(
                company.required("id"),
                company.optional("name").orElse(""),
                "startup",
                company.optional("text").orElse(""),
                company.optional("country").orElse(""),
                company.optional("place").orElse(""),
                String.join(LIST, company.texts("fields")));
    }

    private static List<String> investor(PackObject investor) {
        return List.of(investor.required("id"), investor.optional("name").orElse(""), "investor", "", "", "", "");
    }

    private static List<String> investment(PackRow row) {
        return List.of(
                row.required("company"),
                row.date("date").toString(),
                optional(row, "round"),
                optional(row, "amount"),
                row.required("investor"),
                optional(row, "lead"));
    }

    private static String optional(PackRow row, String column) {
        return row.row().findField(column).orElse("");
    }
}
