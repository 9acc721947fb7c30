package org.digitalwings.benchmarks.load;

import java.io.PrintWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.sample.Fact;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.sample.SampleSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts a running server under load by clients over HTTP. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description =
                "Asks a running server over HTTP with 1 and with 8 clients, each at once again when it is answered;"
                        + " prints a line for each task and number of clients.")
public final class LoadCommand implements Callable<Integer> {

    private static final List<Integer> CLIENTS = List.of(1, 8);
    private static final long QUESTIONS_SEED = 7;
    private static final int LOOKED_AT = 200;

    @Option(
            names = "--server",
            required = true,
            description = "One of ${COMPLETION-CANDIDATES}. The product must hold the community that `generate` writes;"
                    + " the others are filled.")
    private Kind kind = Kind.DIGITAL_WINGS;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Where the server listens; ${DEFAULT-VALUE} if not given.")
    private URI url = URI.create("http://localhost:8080");

    @Option(names = "--members", required = true, description = "The number of members of the invented community.")
    private int members;

    @Option(names = "--seed", defaultValue = "1", description = "Its seed, ${DEFAULT-VALUE} if not given.")
    private long seed;

    @Option(
            names = "--seconds",
            defaultValue = "20",
            description = "How long each load lasts, ${DEFAULT-VALUE} if not given.")
    private int seconds;

    @Option(names = "--username", defaultValue = "", description = "Who signs in, where the server is the product.")
    private String username = "";

    @Option(names = "--password", defaultValue = "", description = "With which password.")
    private String password = "";

    @Option(names = "--filled", description = "The server holds the community from a run before.")
    private boolean filled;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    /** A kind of server. */
    private enum Kind {
        DIGITAL_WINGS,
        NEO4J,
        OPENSEARCH
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Member> community = SampleCommunity.of(SampleSize.of(members, seed))
                .portraits()
                .map(Fact.Portrait::member)
                .toList();
        try (LoadedServer server = server();
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .build()) {
            if (!filled) {
                long start = System.nanoTime();
                server.index(community);
                print(figures().put("indexSeconds", (System.nanoTime() - start) / 1e9));
            }
            server.open(client);
            for (Task task : Task.values()) {
                ask(task, new ClosedLoop(client, server, task, Questions.of(task, community, QUESTIONS_SEED)));
            }
        }
        return 0;
    }

    private LoadedServer server() {
        return switch (kind) {
            case DIGITAL_WINGS -> new WingsServer(url, username, password);
            case NEO4J -> new Neo4jServer(url);
            case OPENSEARCH -> new OpenSearchServer(url);
        };
    }

    private void ask(Task task, ClosedLoop loop) throws InterruptedException {
        double found = loop.foundMean(LOOKED_AT);
        for (int clients : CLIENTS) {
            // A run that is not counted comes first: the server compiles what it runs, and fills its caches.
            loop.run(clients, Duration.ofSeconds(seconds));
            ClosedLoop.Load load = loop.run(clients, Duration.ofSeconds(seconds));
            print(figures()
                    .put("task", task.name().toLowerCase(Locale.ROOT))
                    .put("clients", clients)
                    .put("foundMean", found)
                    .put("millisMedian", load.latencies().quantile(0.5))
                    .put("millis99", load.latencies().quantile(0.99))
                    .put("aSecond", load.aSecond()));
        }
    }

    private Figures figures() {
        return new Figures().put("benchmark", "load").put("server", kind.name()).put("members", members);
    }

    private void print(Figures figures) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(figures.line());
        out.flush();
    }
}
