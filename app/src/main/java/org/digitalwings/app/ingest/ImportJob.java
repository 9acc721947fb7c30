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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Something that is being done with an import: one thread does it, any number watch it. */
final class ImportJob implements ImportListener {

    private final ImportFolder folder;
    private final Clock clock;
    private final boolean detailed;
    private final Runnable committed;
    private final Sinks.Many<ImportView> views = Sinks.many().replay().latest();
    private volatile ImportView view;
    private volatile boolean cancelled;
    private long told;

    /**
     * @param view how the import stands
     * @param detailed whether what good rows come to is kept row by row
     * @param committed told after each chunk
     */
    ImportJob(ImportFolder folder, ImportView view, Clock clock, boolean detailed, Runnable committed) {
        this.committed = committed;
        this.folder = folder;
        this.view = view;
        this.clock = clock;
        this.detailed = detailed;
        show(view);
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
        show(view.with(state, null));
        folder.save(view);
    }

    void recognised(TableKind kind) {
        show(view.withKind(kind.slug()));
    }

    void refuse(UnreadableFileException e) {
        show(view.withRefusal(e.fault(), e.arguments()));
    }

    void keep(List<UndoConflict> conflicts) {
        folder.conflicts().clear();
        folder.conflicts().append(conflicts);
        show(view.withConflicts(conflicts.size()));
    }

    /** Ends the job; who watches is told last. */
    void end(ImportState state) {
        show(view.with(state, clock.instant()));
        folder.save(view);
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

    /** Continues the count of problems of an import that goes on. */
    void toldBefore(long problems) {
        told = problems;
    }

    @Override
    public void progress(long position, Tally tally, double share, Set<String> unknownColumns) {
        show(view.withProgress(position, tally, share, List.copyOf(unknownColumns), told));
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
