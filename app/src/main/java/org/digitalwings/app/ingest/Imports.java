package org.digitalwings.app.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.graph.batch.Batch;
import org.digitalwings.graph.batch.RowOutcome;
import org.digitalwings.graph.batch.UndoConflict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Uploaded files: previewed, started, watched, cancelled, resumed and undone. One is worked on at a time. Calls but
 * {@link #watch} touch disk and database: keep them off the event loop.
 */
@Component
public final class Imports {

    private final ImportEngine engine;
    private final ImportFolders folders;
    private final ImportWorker worker;
    private final Clock clock;

    Imports(ImportEngine engine, ImportFolders folders, ImportWorker worker, Clock clock) {
        this.engine = engine;
        this.folders = folders;
        this.worker = worker;
        this.clock = clock;
    }

    /** A new empty place to upload a file to. */
    public Upload upload() {
        String id = folders.newId();
        return new Upload(id, folders.of(id).create().upload());
    }

    /** A place to upload a file to. */
    public record Upload(String id, Path file) {}

    /**
     * Takes an uploaded file and lines it up for its preview.
     *
     * @param kind the kind of table, empty to recognise it by its header
     */
    public ImportView receive(Upload upload, String name, Optional<TableKind> kind, String by, boolean stopOnError) {
        String slug = kind.map(TableKind::slug).orElse("");
        ImportView view = ImportView.uploaded(upload.id(), name, slug, by, clock.instant(), stopOnError);
        folders.of(upload.id()).save(view);
        return worker.preview(view);
    }

    /** An import; throws a problem where there is none. */
    public ImportView find(String id) {
        return worker.job(id).map(ImportJob::view).or(() -> stored(id)).orElseThrow(() -> ImportProblems.unknown(id));
    }

    private Optional<ImportView> stored(String id) {
        Optional<ImportView> saved = folders.find(id).flatMap(ImportFolder::view);
        Optional<ImportView> batch = engine.batches().find(id).map(ImportView::of);
        if (saved.isEmpty() || batch.isEmpty()) {
            return saved.isEmpty() ? batch : saved;
        }
        // The graph knows better how far it came, the folder what was told about it.
        ImportView known = batch.get();
        return saved.map(view -> view.with(changes -> changes.state(known.state(), known.endedAt())
                .progress(known.rows(), known.tally(), view.share(), view.unknownColumns(), view.problems())));
    }

    /** Files on this instance that wait to be started, the newest first. */
    public List<ImportView> previews(int limit) {
        return folders.all().stream()
                .map(ImportFolder::view)
                .flatMap(Optional::stream)
                .map(view -> worker.job(view.id()).map(ImportJob::view).orElse(view))
                .filter(view -> view.state().isTrial())
                .limit(limit)
                .toList();
    }

    /**
     * Imports that were started, the newest first.
     *
     * @param after the id of the last one seen, null for the first page
     */
    public List<ImportView> latest(@Nullable String after, int limit) {
        Optional<Batch> last =
                after == null ? Optional.empty() : engine.batches().find(after);
        return engine.batches().latest(last, limit).stream()
                .map(batch -> worker.job(batch.id()).map(ImportJob::view).orElseGet(() -> ImportView.of(batch)))
                .toList();
    }

    /** Starts a previewed import, or goes on with one that was cancelled or interrupted. */
    public ImportView start(String id, String by) {
        ImportView view = require(id, ImportState::isStartable, "start");
        return worker.run(view, by);
    }

    /** Ends what is being done after the present chunk. */
    public ImportView cancel(String id) {
        worker.job(id)
                .orElseThrow(() -> ImportProblems.state(find(id), "cancel"))
                .cancel();
        return find(id);
    }

    /** Takes back what an import wrote. */
    public ImportView undo(String id, String by) {
        return worker.undo(require(id, ImportState::isUndoable, "undo"), by);
    }

    /** Throws away a file of which nothing was written. */
    public void discard(String id) {
        require(id, ImportState::isDiscardable, "discard");
        folders.of(id).remove();
    }

    private ImportView require(String id, Predicate<ImportState> allowed, String step) {
        ImportView view = find(id);
        if (worker.job(id).isPresent() || !allowed.test(view.state())) {
            throw ImportProblems.state(view, step);
        }
        return view;
    }

    /** How an import stands now and whenever that changes, until nothing is being done with it. */
    public Flux<ImportView> watch(String id) {
        return worker.job(id).map(ImportJob::views).orElseGet(Flux::empty);
    }

    /** What is wrong with rows. */
    public List<RowProblem> problems(String id, long skip, int limit) {
        return folders.find(id)
                .map(folder -> folder.problems().page(RowProblem.class, skip, limit))
                .orElse(List.of());
    }

    /** Gives everything that is wrong with rows to a reader, in the order of the file. */
    public void readProblems(String id, Consumer<RowProblem> reader) {
        folders.find(id).ifPresent(folder -> folder.problems().forEach(RowProblem.class, reader));
    }

    /** What the good rows of a preview would come to. */
    public List<RowOutcome> outcomes(String id, long skip, int limit) {
        return folders.find(id)
                .map(folder -> folder.outcomes().page(RowOutcome.class, skip, limit))
                .orElse(List.of());
    }

    /** What of an undone import stays. */
    public List<UndoConflict> conflicts(String id, long skip, int limit) {
        return folders.find(id)
                .map(folder -> folder.conflicts().page(UndoConflict.class, skip, limit))
                .orElse(List.of());
    }

    /**
     * Notes that imports of this instance that were running when its last process ended are not running any more, and lines
     * up those again whose preview was not done.
     */
    void noteInterruptions() {
        for (ImportFolder folder : folders.all()) {
            folder.view()
                    .filter(view -> worker.job(view.id()).isEmpty())
                    .ifPresent(view -> noteInterruption(folder, view));
        }
    }

    private void noteInterruption(ImportFolder folder, ImportView view) {
        switch (view.state()) {
            case QUEUED, PREVIEWING -> worker.preview(view);
            // It can have ended between the first write to the graph and the one to the folder.
            case PREVIEWED, PREVIEW_CANCELLED, RUNNING -> {
                if (engine.interrupt(view.id()) || view.state() == ImportState.RUNNING) {
                    note(folder, view, ImportState.INTERRUPTED);
                }
            }
            case UNDOING -> note(folder, view, ImportState.PARTLY_UNDONE);
            case REFUSED, INTERRUPTED, CANCELLED, STOPPED, DONE, PARTLY_UNDONE, UNDONE -> {}
        }
    }

    private void note(ImportFolder folder, ImportView view, ImportState state) {
        long problems = folder.problems().mend();
        long conflicts = folder.conflicts().mend();
        folder.save(view.with(changes -> changes.state(state, clock.instant())
                .progress(view.rows(), view.tally(), view.share(), view.unknownColumns(), problems)
                .conflicts(conflicts)));
    }
}
