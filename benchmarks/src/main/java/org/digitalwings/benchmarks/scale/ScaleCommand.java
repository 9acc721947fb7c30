package org.digitalwings.benchmarks.scale;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.sample.SampleSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a community of a size and measures the product on it. */
@Command(
        name = "scale",
        mixinStandardHelpOptions = true,
        description = "Makes an invented community of a size and measures loading, memory and latencies.")
public final class ScaleCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1024.0 * 1024;

    @Option(names = "--members", required = true, description = "The number of members, 150 to 2000000.")
    private int members;

    @Option(names = "--ties", description = "About how many ties, ten a member if not given.")
    private long ties;

    @Option(names = "--seed", defaultValue = "1", description = "The seed, ${DEFAULT-VALUE} if not given.")
    private long seed;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Figures figures = new Figures().put("benchmark", "scale").put("seed", seed);
        SampleCommunity sample =
                SampleCommunity.of(ties == 0 ? SampleSize.of(members, seed) : new SampleSize(members, ties, seed));
        long before = Memory.used();
        Stopwatch watch = new Stopwatch();
        Community community = sample.community();
        figures.put("members", community.size()).put("ties", community.tieCount());
        figures.put("loadSeconds", watch.seconds());
        figures.put("communityMegabytes", (Memory.used() - before) / MEGABYTE);
        SuggestionLoad.measure(community, figures);
        SearchLoad.measure(sample, figures);
        figures.put("maxHeapMegabytes", Runtime.getRuntime().maxMemory() / MEGABYTE);
        spec.commandLine().getOut().println(figures.line());
        return 0;
    }
}
