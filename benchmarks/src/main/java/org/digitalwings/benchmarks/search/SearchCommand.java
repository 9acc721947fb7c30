package org.digitalwings.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.benchmarks.figures.Latencies;
import org.digitalwings.benchmarks.trec.Ranked;
import org.digitalwings.benchmarks.trec.TrecRun;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.embedding.EmbeddingStore;
import org.digitalwings.matching.embedding.Embeddings;
import org.digitalwings.matching.search.LearnedMeanings;
import org.digitalwings.matching.search.LuceneSearchIndex;
import org.digitalwings.matching.search.Meanings;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchQuery;
import org.digitalwings.matching.translation.Glossary;
import org.digitalwings.matching.translation.Translator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Indexes a pack and answers its questions. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Indexes a retrieval pack, answers its questions and writes a TREC run.")
public final class SearchCommand implements Callable<Integer> {

    private static final int BATCH = 1000;
    private static final int CHUNK = 64;
    private static final double NANOS_A_SECOND = 1e9;

    @Parameters(paramLabel = "DIR", description = "The directory of the pack: corpus.jsonl and queries.tsv.")
    private Path pack = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "RUN", description = "The file that the run is written to.")
    private Path out = Path.of("");

    @Option(
            names = "--tag",
            defaultValue = "digital-wings",
            description = "The name of the run, ${DEFAULT-VALUE} if not given.")
    private String tag = "";

    @Option(names = "--words-only", description = "Without dictionary, glossary and embeddings.")
    private boolean wordsOnly;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        SearchPack read = SearchPack.read(pack);
        Path directory = Files.createTempDirectory("digital-wings-search");
        try (Embeddings models = new Embeddings();
                EmbeddingStore store = EmbeddingStore.inMemory()) {
            Translator translator = Translator.of(Glossary.shipped());
            LearnedMeanings learned = new LearnedMeanings(() -> translator, models, store, true);
            long before = System.nanoTime();
            if (!wordsOnly) {
                learn(learned, read.corpus());
            }
            double embedding = (System.nanoTime() - before) / NANOS_A_SECOND;
            measure(read, directory, wordsOnly ? Meanings.NONE : learned, embedding);
        } finally {
            remove(directory);
        }
        return 0;
    }

    /** On all cores, as the product does it on one beside its other work. */
    private static void learn(LearnedMeanings meanings, List<Member> corpus) {
        List<List<Member>> chunks = new ArrayList<>();
        for (int from = 0; from < corpus.size(); from += CHUNK) {
            chunks.add(corpus.subList(from, Math.min(from + CHUNK, corpus.size())));
        }
        chunks.parallelStream()
                .forEach(chunk -> meanings.learn(
                        chunk.stream().map(SearchIndex::meaningText).toList()));
    }

    private void measure(SearchPack read, Path directory, Meanings meanings, double embedding) throws IOException {
        try (SearchIndex index = LuceneSearchIndex.open(directory, meanings)) {
            long start = System.nanoTime();
            index(index, read.corpus());
            double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
            Latencies latencies = Answers.write(read.questions(), out, tag, question -> best(index, question));
            String line = new Figures()
                    .put("benchmark", "search")
                    .put(
                            "pack",
                            String.valueOf(pack.toAbsolutePath().normalize().getFileName()))
                    .put("queries", read.questions().size())
                    .put("docs", read.corpus().size())
                    .put("embeddingSeconds", embedding)
                    .put("indexSeconds", seconds)
                    .put("docsPerSecond", read.corpus().size() / seconds)
                    .put("queryMillisMedian", latencies.quantile(0.5))
                    .put("queryMillis99", latencies.quantile(0.99))
                    .line();
            spec.commandLine().getOut().println(line);
        }
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    private static void index(SearchIndex index, List<Member> corpus) {
        for (int from = 0; from < corpus.size(); from += BATCH) {
            int to = Math.min(from + BATCH, corpus.size());
            index.apply(corpus.subList(from, to), List.of(), to);
        }
        index.commit();
    }

    private static List<Ranked> best(SearchIndex index, String question) {
        return index.search(SearchQuery.of(question, TrecRun.DEPTH)).hits().stream()
                .map(hit -> new Ranked(hit.id().value(), hit.score()))
                .toList();
    }
}
