package org.digitalwings.app.ingest;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.app.ingest.table.UnreadableFileException;
import org.digitalwings.graph.batch.RowOutcome;
import org.digitalwings.graph.batch.Tally;
import org.digitalwings.graph.batch.UndoConflict;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Something that is being done with an import: one thread does it, any number watch it. */
final class ImportJob implements ImportListener, UndoListener {

    private final ImportFolder folder;
    private final Clock clock;
    private final boolean detailed;
    private final Runnable committed;
    private final Sinks.Many<ImportView> views = Sinks.many().replay().latest();
    private volatile ImportView view;
    private volatile boolean cancelled;
    private ImportView.@Nullable Refusal refusal;
    private long told;

    /**
     * @param view how the import stands
     * @param detailed whether what good rows come to is kept row by row
     * @param committed told after each chunk
     */
    ImportJob(ImportFolder folder, ImportView view, Clock clock, boolean detailed, Runnable committed) {
        this.committed = committed;
        this.folder = folder;
        this.view = view.with(changes -> changes.state(ImportState.QUEUED, null).share(0));
        this.clock = clock;
        this.detailed = detailed;
        show(this.view);
    }

    ImportView view() {
        return view;
    }

    /** How the import stands now and whenever that changes, until the job ends. */
    Flux<ImportView> views() {
        return views.asFlux();
    }

    void cancel() {
        cancelled = true;
    }

    void begin(ImportState state) {
        show(view.with(changes -> changes.state(state, null)));
        folder.save(view);
    }

    void recognised(TableKind kind) {
        show(view.with(changes -> changes.kind(kind.slug())));
    }

    /** Notes why the file or its rest cannot be read; shown with the state in which the job ends. */
    void refuse(UnreadableFileException e) {
        refusal = new ImportView.Refusal(e.fault(), e.arguments());
    }

    /** Begins to count rows and problems of a preview or import anew. */
    void tellAnew() {
        folder.problems().clear();
        folder.outcomes().clear();
        told = 0;
        show(view.with(changes -> changes.progress(0, Tally.NONE, 0, List.of(), 0)));
    }

    /** Goes on with the count of problems of an import that goes on. */
    void tellOn() {
        told = folder.problems().mend();
    }

    /** Begins to undo. */
    void beginUndoing(boolean anew) {
        if (anew) {
            folder.conflicts().clear();
        }
        show(view.with(changes -> changes.share(0)));
        begin(ImportState.UNDOING);
    }

    /** Keeps how the import ended, for whoever asks once the job is gone. */
    ImportView keep(ImportState state) {
        ImportView.Refusal why = refusal == null ? view.refusal() : refusal;
        ImportView ended =
                view.with(changes -> changes.state(state, clock.instant()).refusal(why));
        folder.save(ended);
        return ended;
    }

    /** Ends the job; who watches is told last. */
    void end(ImportView ended) {
        show(ended);
        views.emitComplete(Sinks.EmitFailureHandler.FAIL_FAST);
    }

    @Override
    public void chunk(List<RowOutcome> outcomes, List<RowProblem> problems) {
        folder.problems().append(problems);
        if (detailed) {
            folder.outcomes().append(outcomes);
        }
        told += problems.size();
        committed.run();
    }

    @Override
    public void progress(long position, Tally tally, double share, Set<String> unknownColumns) {
        show(view.with(changes -> changes.progress(position, tally, share, List.copyOf(unknownColumns), told)));
    }

    @Override
    public void undone(List<UndoConflict> conflicts, double share) {
        folder.conflicts().append(conflicts);
        show(view.with(changes -> changes.share(share).conflicts(view.conflicts() + conflicts.size())));
        committed.run();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    private void show(ImportView next) {
        view = next;
        views.emitNext(next, Sinks.EmitFailureHandler.FAIL_FAST);
    }
}
