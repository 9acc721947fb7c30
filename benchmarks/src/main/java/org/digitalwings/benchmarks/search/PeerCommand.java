package org.digitalwings.benchmarks.search;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.benchmarks.figures.Latencies;
import org.digitalwings.benchmarks.trec.TrecRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has another engine index a pack and answer its questions. */
@Command(
        name = "peer",
        mixinStandardHelpOptions = true,
        description = "Has another engine index a retrieval pack and answer its questions, and writes a TREC run.")
public final class PeerCommand implements Callable<Integer> {

    private static final double NANOS_A_SECOND = 1e9;

    @Parameters(paramLabel = "DIR", description = "The directory of the pack: corpus.jsonl and queries.tsv.")
    private Path pack = Path.of("");

    @Option(
            names = "--engine",
            required = true,
            description = "One of ${COMPLETION-CANDIDATES}. Those of servers need one that is running.")
    private Engine engine = Engine.LUCENE_SMARTCN;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://localhost:9200",
            description = "Where the server listens for HTTP, without authentication; ${DEFAULT-VALUE} if not given.")
    private URI url = URI.create("http://localhost:9200");

    @Option(names = "--out", required = true, paramLabel = "RUN", description = "The file that the run is written to.")
    private Path out = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    /** An engine and how it reads text. */
    private enum Engine {
        LUCENE_SMARTCN,
        NEO4J_CJK,
        NEO4J_STANDARD_FOLDING,
        OPENSEARCH_CJK,
        OPENSEARCH_STANDARD_FOLDING;

        Peer at(URI url) {
            return switch (this) {
                case LUCENE_SMARTCN -> new SmartcnPeer();
                case NEO4J_CJK -> new Neo4jPeer(url, "cjk");
                case NEO4J_STANDARD_FOLDING -> new Neo4jPeer(url, "standard-folding");
                case OPENSEARCH_CJK -> OpenSearchPeer.cjk(url);
                case OPENSEARCH_STANDARD_FOLDING -> OpenSearchPeer.standardFolding(url);
            };
        }
    }

    @Override
    public Integer call() throws IOException {
        SearchPack read = SearchPack.read(pack);
        try (Peer peer = engine.at(url)) {
            long start = System.nanoTime();
            peer.index(read.corpus());
            double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
            Latencies latencies = Answers.write(
                    read.questions(), out, engine.name(), question -> peer.search(question, TrecRun.DEPTH));
            spec.commandLine()
                    .getOut()
                    .println(new Figures()
                            .put("benchmark", "peer")
                            .put("engine", engine.name())
                            .put(
                                    "pack",
                                    String.valueOf(
                                            pack.toAbsolutePath().normalize().getFileName()))
                            .put("queries", read.questions().size())
                            .put("docs", read.corpus().size())
                            .put("indexSeconds", seconds)
                            .put("queryMillisMedian", latencies.quantile(0.5))
                            .put("queryMillis99", latencies.quantile(0.99))
                            .line());
        }
        return 0;
    }
}
