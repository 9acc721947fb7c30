package org.digitalwings.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.roundtable.Grouping;
import org.digitalwings.matching.roundtable.GroupingPlanner;
import org.digitalwings.matching.roundtable.GroupingPlanner.Division;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Divides the elements of an MDGPLIB instance into groups with the core that plans seats. */
@Command(
        name = "group",
        mixinStandardHelpOptions = true,
        description = "Divides an MDGPLIB instance into groups of greatest diversity.")
final class GroupCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "INSTANCE", description = "An MDGPLIB file.")
    private Path instance = Path.of("");

    @Option(names = "--seconds", defaultValue = "3", description = "How long to plan (${DEFAULT-VALUE}).")
    private double seconds;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the random choices (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", required = true, description = "Where to write the solution as JSON.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        try {
            Grouping grouping = MdgplibInstance.read(instance);
            Division division = new GroupingPlanner(InstantSource.system())
                    .plan(grouping, Budget.of(Duration.ofMillis(Math.round(seconds * 1000))), seed);
            JsonMapper json = new JsonMapper();
            Files.writeString(
                    out, json.writeValueAsString(Map.of("value", division.value(), "groups", division.groups())));
            System.out.println(json.writeValueAsString(figures(grouping, division)));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read %s or write %s: %s".formatted(instance, out, e.getMessage()), e);
        }
    }

    private Map<String, Object> figures(Grouping grouping, Division division) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("benchmark", "group");
        figures.put("instance", instance.getFileName().toString());
        figures.put("elements", grouping.elements());
        figures.put("groups", grouping.groups());
        figures.put("value", division.value());
        figures.put("seconds", division.outcome().elapsed().toMillis() / 1000.0);
        figures.put("moves", division.outcome().moves());
        figures.put("seed", seed);
        return figures;
    }
}
