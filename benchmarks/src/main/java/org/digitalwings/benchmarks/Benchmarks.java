package org.digitalwings.benchmarks;

import org.digitalwings.benchmarks.convert.ConvertPackCommand;
import org.digitalwings.benchmarks.convert.GenerateCommand;
import org.digitalwings.benchmarks.identity.IdentityCommand;
import org.digitalwings.benchmarks.judging.JudgesCommand;
import org.digitalwings.benchmarks.load.HostileRequestsCommand;
import org.digitalwings.benchmarks.load.LoadCommand;
import org.digitalwings.benchmarks.pack.MalformedPackException;
import org.digitalwings.benchmarks.rank.RankCommand;
import org.digitalwings.benchmarks.rank.TrainCommand;
import org.digitalwings.benchmarks.scale.AlertsCommand;
import org.digitalwings.benchmarks.scale.ScaleCommand;
import org.digitalwings.benchmarks.schedule.ScheduleCommand;
import org.digitalwings.benchmarks.search.HostileCommand;
import org.digitalwings.benchmarks.search.PeerCommand;
import org.digitalwings.benchmarks.search.SearchCommand;
import org.digitalwings.benchmarks.season.SeasonCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the benchmarks: one subcommand a measurement. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures Digital Wings on public data. Each command prints its figures as one line of JSON.",
        subcommands = {
            AlertsCommand.class,
            ConvertPackCommand.class,
            GenerateCommand.class,
            GroupCommand.class,
            HostileCommand.class,
            HostileRequestsCommand.class,
            IdentityCommand.class,
            JudgesCommand.class,
            LoadCommand.class,
            PeerCommand.class,
            RankCommand.class,
            ScaleCommand.class,
            ScheduleCommand.class,
            SearchCommand.class,
            SeasonCommand.class,
            TrainCommand.class
        })
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs the subcommand named by the arguments; the exit status is 0 only where it succeeded. */
    public static void main(String... args) {
        System.exit(commandLine().execute(args));
    }

    /** The whole command line; what is wrong with a pack is said in one line, everything else with its stack trace. */
    static CommandLine commandLine() {
        return new CommandLine(new Benchmarks()).setExecutionExceptionHandler((exception, command, parsed) -> {
            if (!(exception instanceof MalformedPackException)) {
                throw exception;
            }
            command.getErr().println(exception.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
    }
}
