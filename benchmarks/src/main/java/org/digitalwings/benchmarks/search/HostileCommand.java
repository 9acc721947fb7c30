package org.digitalwings.benchmarks.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.benchmarks.figures.Latencies;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.embedding.EmbeddingStore;
import org.digitalwings.matching.embedding.Embeddings;
import org.digitalwings.matching.sample.HostileTexts;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.sample.SampleSize;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.FilterField;
import org.digitalwings.matching.search.FilterWords;
import org.digitalwings.matching.search.LearnedMeanings;
import org.digitalwings.matching.search.LuceneSearchIndex;
import org.digitalwings.matching.search.Measure;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchOrder;
import org.digitalwings.matching.search.SearchQuery;
import org.digitalwings.matching.search.TypedQuery;
import org.digitalwings.matching.translation.Glossary;
import org.digitalwings.matching.translation.Translator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks an index what nobody asks in good faith. The exit status is 0 only where nothing failed. */
@Command(
        name = "hostile",
        mixinStandardHelpOptions = true,
        description = "Searches, completes and respells crafted and random texts and tells failures and the slowest.")
public final class HostileCommand implements Callable<Integer> {

    private static final int BATCH = 1_000;
    private static final int PAGE = 20;
    private static final int COMPLETIONS = 10;
    private static final int SHOWN = 60;
    private static final List<SearchOrder> ORDERS = List.of(SearchOrder.values());

    /** Fields by their names in the product's language, and whatever value is named. */
    private static final FilterWords WORDS = new FilterWords() {
        @Override
        public Optional<FilterField> field(String name) {
            String constant = name.toUpperCase(Locale.ROOT).replace('-', '_').replace("城市", "PLACE");
            return Stream.<FilterField>concat(Arrays.stream(Facet.values()), Arrays.stream(Measure.values()))
                    .filter(field -> field.toString().equals(constant))
                    .findFirst();
        }

        @Override
        public Set<String> values(Facet facet, String word) {
            return Set.of(word);
        }
    };

    @Mixin
    private final HostileOptions hostile = new HostileOptions();

    @Option(
            names = "--members",
            defaultValue = "10000",
            description = "The size of the community, ${DEFAULT-VALUE} if not given.")
    private int members;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    private final Latencies latencies = new Latencies();
    private final Latencies searches = new Latencies();
    private final Latencies completions = new Latencies();
    private final Latencies respellings = new Latencies();
    private long errors;
    private long slowest;
    private String slowestText = "";

    @Override
    public Integer call() {
        Translator translator = Translator.of(Glossary.shipped());
        try (Embeddings models = new Embeddings();
                EmbeddingStore store = EmbeddingStore.inMemory();
                SearchIndex index =
                        LuceneSearchIndex.inMemory(new LearnedMeanings(() -> translator, models, store, true))) {
            fill(index);
            HostileTexts texts = hostile.texts();
            for (int i = 0; i < hostile.queries(); i++) {
                ask(index, texts.next(), ORDERS.get(i % ORDERS.size()));
            }
        }
        spec.commandLine()
                .getOut()
                .println(new Figures()
                        .put("benchmark", "hostile")
                        .put("seed", hostile.seed())
                        .put("members", members)
                        .put("queries", hostile.queries())
                        .put("errors", errors)
                        .put("millisMedian", latencies.quantile(.5))
                        .put("millis99", latencies.quantile(.99))
                        .put("searchMillis99", searches.quantile(.99))
                        .put("completeMillis99", completions.quantile(.99))
                        .put("respellMillis99", respellings.quantile(.99))
                        .put("searchMillisSlowest", searches.quantile(1))
                        .put("completeMillisSlowest", completions.quantile(1))
                        .put("respellMillisSlowest", respellings.quantile(1))
                        .put("millisSlowest", latencies.quantile(1))
                        .put("slowest", slowestText)
                        .line());
        return errors == 0 ? 0 : 1;
    }

    private void fill(SearchIndex index) {
        List<Member> batch = new ArrayList<>(BATCH);
        SampleCommunity.of(SampleSize.of(members, hostile.seed())).portraits().forEach(portrait -> {
            batch.add(portrait.member());
            if (batch.size() == BATCH) {
                index.apply(batch, List.of(), 1);
                batch.clear();
            }
        });
        index.apply(batch, List.of(), 1);
    }

    private void ask(SearchIndex index, String text, SearchOrder order) {
        long start = System.nanoTime();
        try {
            TypedQuery typed = TypedQuery.read(text, WORDS);
            index.search(new SearchQuery(typed.text(), Map.of(), typed.conditions(), order, PAGE, null));
            long searched = timed(searches, start);
            index.complete(text, COMPLETIONS);
            long completed = timed(completions, searched);
            index.respell(typed.text());
            timed(respellings, completed);
        } catch (RuntimeException failed) {
            errors++;
            spec.commandLine().getErr().printf("%s: %s%n", shown(text), failed);
        }
        long nanos = System.nanoTime() - start;
        latencies.add(nanos);
        if (nanos > slowest) {
            slowest = nanos;
            slowestText = shown(text);
        }
    }

    /** Adds what has passed since a time and tells the time. */
    private static long timed(Latencies latencies, long since) {
        long now = System.nanoTime();
        latencies.add(now - since);
        return now;
    }

    /** The beginning of a text in plain characters. */
    private static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .forEach(c -> shown.append(c > ' ' && c < 0x7f ? Character.toString(c) : "\\u{%x}".formatted(c)));
        return "%d units: %s".formatted(text.length(), shown);
    }
}
