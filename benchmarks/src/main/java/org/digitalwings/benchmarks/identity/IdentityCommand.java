package org.digitalwings.benchmarks.identity;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.benchmarks.figures.Latencies;
import org.digitalwings.matching.identity.IdentityIndex;
import org.digitalwings.matching.identity.IdentityIndex.Match;
import org.digitalwings.matching.identity.Subject;
import org.digitalwings.matching.identity.Thresholds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the names of a pack with its registered members. */
@Command(
        name = "identity",
        mixinStandardHelpOptions = true,
        description =
                "Compares names with registered members and writes precision and recall at every threshold as CSV.")
public final class IdentityCommand implements Callable<Integer> {

    private static final double NANOS_A_SECOND = 1e9;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The pack: corpus.jsonl, queries.tsv and qrels.tsv.")
    private @Nullable Path pack;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write a row a threshold of the pack.")
    private @Nullable Path out;

    @Option(
            names = "--generated",
            paramLabel = "MEMBERS",
            description = "Compare the members of an invented community with each other instead.")
    private int generated;

    @Option(names = "--seed", defaultValue = "1", description = "Its seed, ${DEFAULT-VALUE} if not given.")
    private long seed;

    @Option(
            names = "--candidates",
            defaultValue = "20",
            description = "How many members each name is compared with at most, ${DEFAULT-VALUE} if not given.")
    private int candidates;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (generated > 0) {
            print(GeneratedMembers.measure(generated, seed, candidates));
        } else if (pack == null || out == null) {
            throw new ParameterException(
                    spec.commandLine(), "Name a DIR and a file to write to by --out, or say --generated MEMBERS.");
        } else {
            measure(pack, out);
        }
        return 0;
    }

    private void print(Figures figures) {
        spec.commandLine().getOut().println(figures.line());
    }

    private void measure(Path directory, Path rows) throws IOException {
        IdentityPack read = IdentityPack.read(directory);
        IdentityIndex index = IdentityIndex.with(Thresholds.DEFAULT);
        long start = System.nanoTime();
        read.registered().forEach(index::put);
        double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
        var latencies = new Latencies();
        var tradeoff = new Tradeoff(read.pairs());
        var outcomes = new Outcomes();
        for (Subject row : read.rows()) {
            long asked = System.nanoTime();
            List<Match> matches = index.matches(row, candidates);
            latencies.add(System.nanoTime() - asked);
            for (Match match : matches) {
                boolean one = read.of(row).contains(match.subject().id());
                tradeoff.add(match.verdict().score(), one);
                outcomes.add(match.verdict().outcome(), one);
            }
        }
        write(tradeoff, rows);
        Figures figures = figures(directory, read, tradeoff)
                .put("indexSeconds", seconds)
                .put("matchMillisMedian", latencies.quantile(0.5))
                .put("matchMillis99", latencies.quantile(0.99));
        outcomes.putInto(figures);
        print(figures);
    }

    private static Figures figures(Path directory, IdentityPack read, Tradeoff tradeoff) {
        Figures figures = new Figures()
                .put("benchmark", "identity")
                .put(
                        "pack",
                        String.valueOf(directory.toAbsolutePath().normalize().getFileName()))
                .put("names", read.rows().size())
                .put("members", read.registered().size())
                .put("pairsThatAreOne", read.pairs())
                .put("pairsCompared", tradeoff.pairs())
                .put("allPairs", (long) read.rows().size() * read.registered().size())
                .put("recallOfBlocking", tradeoff.at(Double.NEGATIVE_INFINITY).recall());
        put(figures, "AtSame", tradeoff.at(Thresholds.DEFAULT.same()));
        put(figures, "AtUnsure", tradeoff.at(Thresholds.DEFAULT.different()));
        return figures;
    }

    private static void put(Figures figures, String name, Tradeoff.Point point) {
        figures.put("threshold" + name, point.threshold())
                .put("precision" + name, point.precision())
                .put("recall" + name, point.recall())
                .put("f1" + name, point.f1());
    }

    private static void write(Tradeoff tradeoff, Path file) throws IOException {
        try (BufferedWriter rows = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            rows.write("threshold,pairs,right,precision,recall,f1\n");
            for (Tradeoff.Point point : tradeoff.points()) {
                rows.write(String.format(
                        Locale.ROOT,
                        "%.2f,%d,%d,%.4f,%.4f,%.4f%n",
                        point.threshold(),
                        point.pairs(),
                        point.right(),
                        point.precision(),
                        point.recall(),
                        point.f1()));
            }
        }
    }
}
