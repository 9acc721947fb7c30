package org.digitalwings.benchmarks.search;

import org.digitalwings.matching.sample.HostileTexts;
import picocli.CommandLine.Option;

/** Which hostile texts a command sends. */
public final class HostileOptions {

    @Option(
            names = "--queries",
            defaultValue = "100000",
            description = "How many texts, ${DEFAULT-VALUE} if not given.")
    private int queries;

    @Option(names = "--seed", defaultValue = "1", description = "The seed, ${DEFAULT-VALUE} if not given.")
    private long seed;

    /** How many texts. */
    public int queries() {
        return queries;
    }

    /** The same seed gives the same texts. */
    public long seed() {
        return seed;
    }

    /** The texts, from the first. */
    public HostileTexts texts() {
        return new HostileTexts(seed);
    }
}
