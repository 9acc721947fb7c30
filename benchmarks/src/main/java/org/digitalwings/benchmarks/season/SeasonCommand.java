package org.digitalwings.benchmarks.season;

import java.util.concurrent.Callable;
import org.digitalwings.benchmarks.figures.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a season with and without load control. */
@Command(
        name = "season",
        mixinStandardHelpOptions = true,
        description = "Plays ten weeks in which projects ask investors to meet, without and with load control.")
public final class SeasonCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--projects", defaultValue = "1082", description = "Projects (default: ${DEFAULT-VALUE}).")
    private int projects;

    @Option(names = "--investors", defaultValue = "200", description = "Investors (default: ${DEFAULT-VALUE}).")
    private int investors;

    @Option(names = "--seed", defaultValue = "1", description = "The season's seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    /** Made by the command line. */
    public SeasonCommand() {}

    @Override
    public Integer call() throws InterruptedException {
        GeneratedSeason generated = GeneratedSeason.of(projects, investors, seed);
        for (boolean loadControl : new boolean[] {false, true}) {
            spec.commandLine()
                    .getOut()
                    .println(new Figures()
                            .put("loadControl", Boolean.toString(loadControl))
                            .put(
                                    "season",
                                    new Season(generated, seed, loadControl)
                                            .run()
                                            .figures())
                            .line());
        }
        return 0;
    }
}
