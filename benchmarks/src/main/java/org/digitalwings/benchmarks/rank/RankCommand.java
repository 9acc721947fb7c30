package org.digitalwings.benchmarks.rank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.benchmarks.figures.Latencies;
import org.digitalwings.benchmarks.trec.Ranked;
import org.digitalwings.benchmarks.trec.TrecRun;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.digitalwings.matching.recommend.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks the investors for each query's company as of the day before the query's. */
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        description = "Ranks investors for the companies of an investment pack, as the product suggests them.")
public final class RankCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The pack.")
    private Path directory;

    @Option(names = "--out", required = true, paramLabel = "RUN", description = "The TREC run to write.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        InvestmentPack pack = InvestmentPack.read(directory);
        long start = System.nanoTime();
        Community community = pack.community();
        GraphRecommender recommender = GraphRecommender.of(community);
        double seconds = (System.nanoTime() - start) / NANOS;
        Latencies latencies = new Latencies();
        try (TrecRun run = TrecRun.create(out, "digital-wings")) {
            for (InvestmentPack.Query query : pack.queries()) {
                run.write(query.id(), rank(recommender, query, latencies));
            }
        }
        spec.commandLine()
                .getOut()
                .println(new Figures()
                        .put("pack", directory.getFileName().toString())
                        .put("queries", pack.queries().size())
                        .put("members", community.size())
                        .put("ties", community.tieCount())
                        .put("buildSeconds", seconds)
                        .put("medianMillis", latencies.quantile(0.5))
                        .put("p99Millis", latencies.quantile(0.99))
                        .line());
        return 0;
    }

    private static List<Ranked> rank(GraphRecommender recommender, InvestmentPack.Query query, Latencies latencies) {
        Wish wish = Wish.forKinds(Set.of(MemberKind.INVESTOR), query.date().minusDays(1));
        long start = System.nanoTime();
        var suggestions = recommender.suggest(query.company(), wish, TrecRun.DEPTH);
        latencies.add(System.nanoTime() - start);
        return suggestions.stream()
                .map(suggestion -> new Ranked(suggestion.member().value(), suggestion.score()))
                .toList();
    }
}
