package org.digitalwings.benchmarks.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.digitalwings.benchmarks.figures.Latencies;
import org.digitalwings.benchmarks.trec.Ranked;
import org.digitalwings.benchmarks.trec.TrecRun;

/** The answers to the questions of a pack. */
final class Answers {

    private Answers() {}

    /**
     * Writes the answers as a run.
     *
     * @param tag the name of the run
     * @param search the best documents for a question, best first
     * @return how long each search took
     */
    static Latencies write(
            List<SearchPack.Question> questions, Path out, String tag, Function<String, List<Ranked>> search)
            throws IOException {
        var latencies = new Latencies();
        try (TrecRun run = TrecRun.create(out, tag)) {
            for (SearchPack.Question question : questions) {
                long start = System.nanoTime();
                List<Ranked> best = search.apply(question.text());
                latencies.add(System.nanoTime() - start);
                run.write(question.id(), best);
            }
        }
        return latencies;
    }
}
