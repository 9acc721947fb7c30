package org.digitalwings.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the benchmarks: one subcommand a measurement. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures Digital Wings on public data. Each command prints its figures as one line of JSON.",
        subcommands = {})
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs the subcommand named by the arguments; the exit status is 0 only where it succeeded. */
    public static void main(String... args) {
        System.exit(new CommandLine(new Benchmarks()).execute(args));
    }
}
