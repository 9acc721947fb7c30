package org.digitalwings.benchmarks.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.benchmarks.figures.Latencies;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.embedding.EmbeddingStore;
import org.digitalwings.matching.embedding.Embeddings;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.sample.SampleSize;
import org.digitalwings.matching.search.LearnedMeanings;
import org.digitalwings.matching.search.StandingSearches;
import org.digitalwings.matching.search.TypedQuery;
import org.digitalwings.matching.translation.Glossary;
import org.digitalwings.matching.translation.Translator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds a burst of changed members against many saved searches, as the follower of the change log does. */
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        description =
                "Holds changed members of an invented community against saved searches and measures how long it takes.")
public final class AlertsCommand implements Callable<Integer> {

    private static final int WARM_UP = 200;
    private static final double MEGABYTE = 1024.0 * 1024;

    @Option(
            names = "--searches",
            defaultValue = "10000",
            description = "Saved searches, ${DEFAULT-VALUE} if not given.")
    private int searches;

    @Option(names = "--changes", defaultValue = "1000", description = "Changed members, ${DEFAULT-VALUE} if not given.")
    private int changes;

    @Option(names = "--members", defaultValue = "10000", description = "Members, ${DEFAULT-VALUE} if not given.")
    private int members;

    @Option(names = "--seed", defaultValue = "1", description = "The seed, ${DEFAULT-VALUE} if not given.")
    private long seed;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Member> community = new ArrayList<>();
        SampleCommunity.of(SampleSize.of(members, seed))
                .portraits()
                .forEach(portrait -> community.add(portrait.member()));
        var random = new Random(seed);
        Map<String, TypedQuery> saved = new LinkedHashMap<>();
        for (int i = 0; i < searches; i++) {
            saved.put("s" + i, SavedSample.query(community, random));
        }
        Figures figures = new Figures()
                .put("benchmark", "alerts")
                .put("seed", seed)
                .put("members", community.size())
                .put("searches", searches)
                .put("changes", changes);
        Translator translator = Translator.of(Glossary.shipped());
        translator.renderings("预热");
        long before = Memory.used();
        try (Embeddings models = new Embeddings();
                EmbeddingStore store = EmbeddingStore.inMemory();
                // Other words as the application has them, and no nearness in meaning, which saved searches do without.
                var standing = new StandingSearches(new LearnedMeanings(() -> translator, models, store, false))) {
            var watch = new Stopwatch();
            standing.set(saved);
            figures.put("registerSeconds", watch.seconds()).put("heapMegabytes", (Memory.used() - before) / MEGABYTE);
            watch = new Stopwatch();
            standing.set(saved);
            figures.put("readAgainSeconds", watch.seconds());
            for (int i = 0; i < WARM_UP; i++) {
                standing.metBy(community.get(random.nextInt(community.size())));
            }
            burst(standing, community, random, figures);
        }
        spec.commandLine().getOut().println(figures.line());
        return 0;
    }

    private void burst(StandingSearches standing, List<Member> community, Random random, Figures figures) {
        Latencies latencies = new Latencies();
        long alerts = 0;
        var burst = new Stopwatch();
        for (int i = 0; i < changes; i++) {
            Member changed = community.get(random.nextInt(community.size()));
            var watch = new Stopwatch();
            alerts += standing.metBy(changed).size();
            latencies.add(watch.nanos());
        }
        double seconds = burst.seconds();
        figures.put("seconds", seconds)
                .put("changesPerSecond", changes / seconds)
                .put("changeMillisMedian", latencies.quantile(.5))
                .put("changeMillis99", latencies.quantile(.99))
                .put("changeMillisMost", latencies.quantile(1))
                .put("alerts", alerts);
    }
}
