package org.digitalwings.app.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.digitalwings.app.community.LogFollowers;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.ingest.table.Fault;
import org.digitalwings.app.ingest.table.UnreadableFileException;
import org.digitalwings.graph.batch.Batch;
import org.digitalwings.graph.batch.BatchStatus;
import org.digitalwings.graph.batch.Overlay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The one thread that works on imports, with a bounded line in front of it. */
@Component
final class ImportWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private static final int LONGEST_LINE = 16;
    private static final long PATIENCE_SECONDS = 15;

    private static final List<BatchStatus> UNDOABLE = List.of(
            BatchStatus.INTERRUPTED, BatchStatus.CANCELLED, BatchStatus.STOPPED, BatchStatus.DONE, BatchStatus.UNDOING);

    private final ImportEngine engine;
    private final ImportFolders folders;
    private final LogFollowers followers;
    private final Clock clock;
    private final Map<String, ImportJob> jobs = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(LONGEST_LINE),
            Thread.ofPlatform().name("imports").daemon().factory());

    ImportWorker(ImportEngine engine, ImportFolders folders, LogFollowers followers, Clock clock) {
        this.followers = followers;
        this.engine = engine;
        this.folders = folders;
        this.clock = clock;
    }

    /** What is being done with an import or waits to be. */
    Optional<ImportJob> job(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    ImportView preview(ImportView view) {
        return submit(view, true, job -> {
            job.begin(ImportState.PREVIEWING);
            ImportFolder folder = folders.of(view.id());
            folder.problems().clear();
            folder.outcomes().clear();
            Recipe recipe = recipe(view);
            job.recognised(recipe.kind());
            engine.preview(recipe, new Overlay(), job);
            return ImportState.PREVIEWED;
        });
    }

    ImportView run(ImportView view, String by) {
        return submit(view, false, job -> {
            Batch batch = view.state() == ImportState.PREVIEWED ? create(view, by) : resume(view, job);
            job.begin(ImportState.RUNNING);
            return ImportState.of(engine.run(batch, recipe(view), job).status());
        });
    }

    private Batch create(ImportView view, String by) {
        folders.of(view.id()).problems().clear();
        Path file = folders.of(view.id()).upload();
        String kind = recipe(view).kind().slug();
        return engine.batches().create(view.id(), view.file(), Digests.ofFile(file), kind, by, view.stopOnError());
    }

    private Batch resume(ImportView view, ImportJob job) {
        job.toldBefore(view.problems());
        List<BatchStatus> from = List.of(BatchStatus.INTERRUPTED, BatchStatus.CANCELLED);
        return engine.batches().move(view.id(), from, BatchStatus.RUNNING);
    }

    ImportView undo(ImportView view, String by) {
        return submit(view, false, job -> {
            Batch batch = engine.batches().move(view.id(), UNDOABLE, BatchStatus.UNDOING);
            job.begin(ImportState.UNDOING);
            job.keep(engine.undo(batch, by));
            return ImportState.UNDONE;
        });
    }

    private Recipe recipe(ImportView view) {
        Path file = folders.of(view.id()).upload();
        TableKind kind = TableKinds.of(file, TableKind.ofSlug(view.kind()));
        return new Recipe(file, view.file(), kind, view.stopOnError());
    }

    /** What is done on the thread; answers the state in which it ends. */
    private interface Work {
        ImportState of(ImportJob job);
    }

    private ImportView submit(ImportView view, boolean detailed, Work work) {
        ImportFolder folder = folders.of(view.id()).create();
        ImportJob job = new ImportJob(folder, view.with(ImportState.QUEUED, null), clock, detailed, followers::wake);
        if (jobs.putIfAbsent(view.id(), job) != null) {
            throw ImportProblems.state(view, "start");
        }
        try {
            thread.execute(() -> perform(job, view, work));
        } catch (RejectedExecutionException full) {
            jobs.remove(view.id(), job);
            throw ImportProblems.busy();
        }
        return job.view();
    }

    private void perform(ImportJob job, ImportView before, Work work) {
        ImportState end = before.state();
        try {
            end = work.of(job);
            LOG.info("Import {} ({} rows) is {}.", before.id(), job.view().rows(), end);
        } catch (UnreadableFileException e) {
            job.refuse(e);
            end = before.state().isTrial() && job.view().state() != ImportState.RUNNING
                    ? ImportState.REFUSED
                    : ImportState.STOPPED;
        } catch (CancellationException e) {
            LOG.info("Import {} was cancelled while nothing of it was being written.", before.id());
            end = job.view().state() == ImportState.RUNNING ? interrupt(before) : ImportState.PREVIEWED;
        } catch (RuntimeException e) {
            // Not the message: a database quotes values, and the log must not hold what people uploaded.
            LOG.error(
                    "Import {} failed at row {} by {}.",
                    before.id(),
                    job.view().rows(),
                    e.getClass(),
                    withoutMessage(e));
            end = failed(job, before);
        } finally {
            jobs.remove(before.id(), job);
            job.end(end);
        }
    }

    /** Where it stands after a failure that says nothing about the file. */
    private ImportState failed(ImportJob job, ImportView before) {
        if (job.view().state() == ImportState.RUNNING) {
            return interrupt(before);
        }
        if (!before.state().isTrial()) {
            return before.state();
        }
        job.refuse(new UnreadableFileException(Fault.FAILED, before.id()));
        return ImportState.REFUSED;
    }

    private ImportState interrupt(ImportView view) {
        try {
            engine.batches().move(view.id(), List.of(BatchStatus.RUNNING), BatchStatus.INTERRUPTED);
        } catch (RuntimeException e) {
            LOG.warn("Import {} could not be marked as interrupted; the next start does it.", view.id());
        }
        return ImportState.INTERRUPTED;
    }

    private static Throwable withoutMessage(Throwable e) {
        Throwable bare = new IllegalStateException(e.getClass().getName());
        bare.setStackTrace(e.getStackTrace());
        return bare;
    }

    @Override
    public void destroy() throws InterruptedException {
        jobs.values().forEach(ImportJob::cancel);
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
