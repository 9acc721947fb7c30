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
    private volatile boolean closing;
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
            job.tellAnew();
            Recipe recipe = recipe(view);
            job.recognised(recipe.kind());
            engine.preview(recipe, new Overlay(), job);
            return ImportState.PREVIEWED;
        });
    }

    ImportView run(ImportView view, String by) {
        return submit(view, false, job -> {
            Recipe recipe = recipe(view);
            Batch batch = view.state().isTrial() ? create(view, recipe, by) : resume(view);
            if (view.state().isTrial()) {
                job.tellAnew();
            } else {
                job.tellOn();
            }
            job.recognised(recipe.kind());
            job.begin(ImportState.RUNNING);
            return ImportState.of(engine.run(batch, recipe, job).status());
        });
    }

    private Batch create(ImportView view, Recipe recipe, String by) {
        String content = Digests.ofFile(recipe.path());
        String kind = recipe.kind().slug();
        return engine.batches().create(view.id(), view.file(), content, kind, by, view.stopOnError());
    }

    private Batch resume(ImportView view) {
        List<BatchStatus> from = List.of(BatchStatus.INTERRUPTED, BatchStatus.CANCELLED);
        return engine.batches().move(view.id(), from, BatchStatus.RUNNING);
    }

    ImportView undo(ImportView view, String by) {
        return submit(view, false, job -> {
            Batch batch = engine.batches().move(view.id(), UNDOABLE, BatchStatus.UNDOING);
            job.beginUndoing(view.state() != ImportState.PARTLY_UNDONE);
            ImportState end = ImportState.of(engine.undo(batch, by, job).status());
            if (end == ImportState.UNDONE) {
                folders.of(view.id()).removeUpload();
            }
            return end;
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
        ImportJob job = new ImportJob(folder, view, clock, detailed, followers::wake);
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
            end = job.isCancelled() ? cancelled(before) : work.of(job);
            LOG.info("Import {} ({} rows) is {}.", before.id(), job.view().rows(), end);
        } catch (UnreadableFileException e) {
            job.refuse(e);
            end = job.view().state() == ImportState.RUNNING ? ImportState.STOPPED : refused(before);
        } catch (CancellationException e) {
            LOG.info(
                    "Import {} was cancelled at row {}.",
                    before.id(),
                    job.view().rows());
            end = job.view().state() == ImportState.RUNNING ? interrupt(before) : cancelled(before);
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
            ImportView ended = job.keep(end);
            jobs.remove(before.id(), job);
            job.end(ended);
        }
    }

    /** Where something stands that was cancelled before it wrote anything; a preview is made again at the next start. */
    private ImportState cancelled(ImportView before) {
        boolean preview = before.state().isTrial() && before.state().isBusy();
        return !preview ? before.state() : closing ? ImportState.QUEUED : ImportState.PREVIEW_CANCELLED;
    }

    private static ImportState refused(ImportView before) {
        return before.state().isTrial() ? ImportState.REFUSED : before.state();
    }

    /** Where it stands after a failure that says nothing about the file. */
    private ImportState failed(ImportJob job, ImportView before) {
        return switch (job.view().state()) {
            case RUNNING -> interrupt(before);
            case UNDOING -> ImportState.PARTLY_UNDONE;
            case PREVIEWING -> {
                job.refuse(new UnreadableFileException(Fault.FAILED, before.id()));
                yield ImportState.REFUSED;
            }
            case QUEUED,
                    PREVIEWED,
                    PREVIEW_CANCELLED,
                    REFUSED,
                    INTERRUPTED,
                    CANCELLED,
                    STOPPED,
                    DONE,
                    PARTLY_UNDONE,
                    UNDONE -> before.state();
        };
    }

    private ImportState interrupt(ImportView view) {
        try {
            engine.interrupt(view.id());
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
        closing = true;
        jobs.values().forEach(ImportJob::cancel);
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
