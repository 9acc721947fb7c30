package org.digitalwings.app.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.start.StartUpStep;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * At every start: notes which imports the last process left in the middle. With {@code --import=FILE[,FILE…]} it then imports
 * the files, prints what came of it and ends the process: with 0, or with 2 where a file or row was wrong. Further options:
 * {@code --import.kind=KIND}, {@code --import.dry-run=true}, {@code --import.stop-on-error=true}.
 */
@Component
final class StartUpImport implements StartUpStep {

    private static final int SOMETHING_WRONG = 2;

    private final Imports imports;
    private final CommandLineImport command;
    private final Environment environment;
    private final ConfigurableApplicationContext context;

    StartUpImport(
            Imports imports,
            CommandLineImport command,
            Environment environment,
            ConfigurableApplicationContext context) {
        this.imports = imports;
        this.command = command;
        this.environment = environment;
        this.context = context;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Mono<List<String>> run() {
        return Mono.fromCallable(this::start).subscribeOn(Schedulers.boundedElastic());
    }

    private List<String> start() {
        imports.noteInterruptions();
        String named = environment.getProperty("import", "");
        if (named.isBlank()) {
            return List.of();
        }
        List<Path> files = Stream.of(named.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .toList();
        String kind = environment.getProperty("import.kind", "");
        Optional<TableKind> table = kind.isBlank()
                ? Optional.empty()
                : Optional.of(TableKind.ofSlug(kind).orElseThrow(() -> ImportProblems.kind(kind)));
        CommandLineImport.Summary summary = command.run(
                files,
                table,
                environment.getProperty("import.dry-run", Boolean.class, false),
                environment.getProperty("import.stop-on-error", Boolean.class, false));
        print(summary.lines());
        // On a thread of its own: the application cannot close from within its own start.
        Thread.ofPlatform()
                .name("import-end")
                .start(() -> System.exit(SpringApplication.exit(context, () -> summary.wrong() ? SOMETHING_WRONG : 0)));
        return List.of();
    }

    /** For the person at the terminal, not for a log. */
    private static void print(List<String> lines) {
        lines.forEach(System.out::println);
        System.out.flush();
    }
}
