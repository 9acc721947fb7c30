package org.digitalwings.benchmarks.rank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.benchmarks.figures.Latencies;
import org.digitalwings.benchmarks.trec.TrecRun;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.deals.DealWeights;
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

    @Option(names = "--shipped", description = "Use the weights that the product ships with.")
    private boolean shipped;

    @Option(
            names = "--method",
            defaultValue = "learned",
            paramLabel = "METHOD",
            description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private MethodName name = MethodName.LEARNED;

    @Override
    public Integer call() throws IOException {
        InvestmentPack pack = InvestmentPack.read(directory);
        long start = System.nanoTime();
        Community community = pack.community();
        RankMethod method = method(pack, community);
        double seconds = (System.nanoTime() - start) / NANOS;
        Latencies latencies = new Latencies();
        try (TrecRun run = TrecRun.create(out, "digital-wings")) {
            for (InvestmentPack.Query query : pack.queries()) {
                long asked = System.nanoTime();
                var ranked = method.rank(query, TrecRun.DEPTH);
                latencies.add(System.nanoTime() - asked);
                run.write(query.id(), ranked);
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

    private RankMethod method(InvestmentPack pack, Community community) {
        return switch (name) {
            case LEARNED -> new LearnedMethod(community, shipped ? DealWeights.shipped() : own(pack));
            case PRODUCT -> new ProductMethod(community, false);
            case PRODUCT_VARIED -> new ProductMethod(community, true);
            case POPULARITY -> new PeerMethod(pack, Peers::popularity);
            case RECENT_POPULARITY -> new PeerMethod(pack, Peers::recentPopularity);
            case ATTRIBUTES -> new PeerMethod(pack, Peers::attributes);
            case ITEM_KNN -> new PeerMethod(pack, Peers::itemKnn);
            case EASE -> new PeerMethod(pack, Peers::ease);
            case MASS_DIFFUSION -> new PeerMethod(pack, Peers::massDiffusion);
        };
    }

    private static DealWeights own(InvestmentPack pack) {
        return ListwiseFit.of(List.of(TrainCommand.examples(pack)));
    }
}
