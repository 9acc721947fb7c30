package org.digitalwings.benchmarks.rank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.matching.deals.DealWeights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the weights that the product ships with. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Learns the weights of who invests next from the past of investment packs, each counting the same.")
public final class TrainCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "The packs.")
    private List<Path> directories = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The weights to write.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        List<List<Example>> packs = new ArrayList<>();
        for (Path directory : directories) {
            packs.add(examples(InvestmentPack.read(directory)));
        }
        DealWeights weights = ListwiseFit.of(packs);
        Files.writeString(
                out,
                "# How much each signal counts: for a company's first known round, and for later ones.%n%s"
                        .formatted(weights.text()));
        spec.commandLine()
                .getOut()
                .println(new Figures()
                        .put("packs", packs.size())
                        .put("examples", packs.stream().mapToInt(List::size).sum())
                        .put("seconds", (System.nanoTime() - start) / NANOS)
                        .line());
        return 0;
    }

    /** The examples of a pack's past, which ends before its first query. */
    static List<Example> examples(InvestmentPack pack) {
        return new Examples(pack).before(end(pack));
    }

    private static LocalDate end(InvestmentPack pack) {
        LocalDate latest = pack.investments().stream()
                .map(deal -> deal.since())
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(1);
        return pack.queries().stream()
                .map(InvestmentPack.Query::date)
                .min(LocalDate::compareTo)
                .filter(first -> first.isBefore(latest))
                .orElse(latest);
    }
}
