package org.digitalwings.app.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.app.ingest.table.UnreadableFileException;
import org.digitalwings.graph.batch.Batch;
import org.digitalwings.graph.batch.BatchStatus;
import org.digitalwings.graph.batch.Overlay;
import org.digitalwings.graph.batch.RowOutcome;
import org.digitalwings.graph.batch.Tally;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Imports files that the command line names, one after the other, and says in words what came of each. */
@Component
final class CommandLineImport {

    private static final int PROBLEMS_SHOWN = 20;
    private static final long TELL_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final ImportEngine engine;
    private final ImportFolders folders;
    private final FaultWords words;
    private final MessageSource messages;
    private final Locale locale;

    CommandLineImport(ImportEngine engine, ImportFolders folders, FaultWords words, MessageSource messages) {
        this.engine = engine;
        this.folders = folders;
        this.words = words;
        this.messages = messages;
        this.locale = Locale.getDefault().getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /**
     * What came of it.
     *
     * @param wrong whether any file could not be read or any row was wrong
     */
    record Summary(List<String> lines, boolean wrong) {}

    /** Imports the files, or only says what that would do. */
    Summary run(List<Path> files, Optional<TableKind> kind, boolean dryRun, boolean stopOnError) {
        List<String> lines = new ArrayList<>();
        boolean wrong = false;
        Overlay overlay = new Overlay();
        for (Path file : files) {
            Report report = new Report(file);
            try {
                if (!Files.isReadable(file)) {
                    lines.add(text("ingest.command.missing", file));
                    wrong = true;
                    continue;
                }
                TableKind table = TableKinds.of(file, kind);
                Recipe recipe = new Recipe(file, file.getFileName().toString(), table, stopOnError);
                Tally tally = dryRun ? engine.preview(recipe, overlay, report) : write(recipe, report, lines);
                lines.add(text(
                        dryRun ? "ingest.command.would" : "ingest.command.did",
                        recipe.name(),
                        text("ingest.kind." + table.slug()),
                        tally.created(),
                        tally.changed(),
                        tally.unchanged(),
                        tally.wrong(),
                        report.rate()));
                wrong |= tally.wrong() > 0;
            } catch (UnreadableFileException e) {
                lines.add(file.getFileName() + ": " + words.of(e.fault(), e.arguments(), locale));
                wrong = true;
            }
            report.problems.forEach(problem -> lines.add("  " + words.of(problem, locale)));
        }
        return new Summary(lines, wrong);
    }

    private Tally write(Recipe recipe, Report report, List<String> lines) {
        String id = folders.newId();
        Batch batch = engine.batches()
                .create(
                        id,
                        recipe.name(),
                        Digests.ofFile(recipe.path()),
                        recipe.kind().slug(),
                        "command-line",
                        recipe.stopOnError());
        Batch done = engine.run(batch, recipe, report);
        if (done.status() != BatchStatus.DONE) {
            lines.add(text("ingest.command.stopped", recipe.name()));
        }
        return done.tally();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** Keeps the first problems, and says every few seconds how far the file is. */
    private final class Report implements ImportListener {

        private final String file;
        private final long start = System.nanoTime();
        private final List<RowProblem> problems = new ArrayList<>();
        private long told = start;
        private long rows;

        Report(Path file) {
            this.file = String.valueOf(file.getFileName());
        }

        @Override
        public void chunk(List<RowOutcome> outcomes, List<RowProblem> found) {
            found.stream().limit(Math.max(0, PROBLEMS_SHOWN - problems.size())).forEach(problems::add);
        }

        @Override
        public void progress(long position, Tally tally, double share, Set<String> unknownColumns) {
            rows = position;
            long now = System.nanoTime();
            if (now - told >= TELL_NANOS) {
                told = now;
                System.out.println(text("ingest.command.progress", file, rows, Math.max(0, share), rate()));
            }
        }

        /** Rows a second since the start. */
        long rate() {
            return Math.round(rows * 1e9 / Math.max(1, System.nanoTime() - start));
        }

        @Override
        public boolean isCancelled() {
            return Thread.currentThread().isInterrupted();
        }
    }
}
