package org.digitalwings.app.ingest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.digitalwings.app.ingest.fact.Brands;
import org.digitalwings.app.ingest.fact.Vocabulary;
import org.digitalwings.app.ingest.table.UnreadableFileException;
import org.digitalwings.graph.batch.Batch;
import org.digitalwings.graph.batch.BatchStatus;
import org.digitalwings.graph.batch.BatchUndo;
import org.digitalwings.graph.batch.BatchWriter;
import org.digitalwings.graph.batch.Batches;
import org.digitalwings.graph.batch.ChunkResult;
import org.digitalwings.graph.batch.Overlay;
import org.digitalwings.graph.batch.Tally;
import org.digitalwings.graph.batch.UndoConflict;
import org.neo4j.driver.Driver;

/** Runs previews, imports and their undoing, chunk by chunk, on the calling thread. Time is linear in the file's rows. */
final class ImportEngine {

    private static final String DRY_RUN = "dry-run";

    private final Driver driver;
    private final Batches batches;
    private final BatchWriter writer;
    private final BatchUndo undo;

    ImportEngine(Driver driver, Clock clock) {
        this.driver = driver;
        this.batches = new Batches(driver, clock);
        this.writer = new BatchWriter(driver, clock);
        this.undo = new BatchUndo(driver, clock);
    }

    Batches batches() {
        return batches;
    }

    /** Says what an import would do, on top of what others in the overlay would; writes nothing. */
    Tally preview(Recipe recipe, Overlay overlay, ImportListener listener) {
        Vocabulary vocabulary = Vocabulary.read(driver);
        Tally tally = Tally.NONE;
        try (Brands brands = Brands.before(DRY_RUN, driver);
                ChunkReader reader = new ChunkReader(recipe.path(), recipe.kind(), vocabulary, brands, DRY_RUN, 0)) {
            for (Optional<RowChunk> next = next(reader); next.isPresent(); next = next(reader)) {
                RowChunk chunk = next.get();
                ChunkResult result = writer.dryRun(chunk, overlay);
                tally = tally.plus(result.tally());
                listener.chunk(result.outcomes(), chunk.problems());
                listener.progress(chunk.position(), tally, reader.progress(), reader.unknownColumns());
                if (listener.isCancelled()) {
                    throw new CancellationException("The preview of %s was cancelled.".formatted(recipe.name()));
                }
            }
        }
        return tally;
    }

    /**
     * Takes the rows of a running batch from where it stands to the end.
     *
     * @return the batch with the status in which it ended
     * @throws UnreadableFileException where the rest of the file cannot be read; the batch is stopped then
     */
    Batch run(Batch batch, Recipe recipe, ImportListener listener) {
        try (Brands brands = Brands.before(batch.id(), driver);
                ChunkReader reader = new ChunkReader(
                        recipe.path(), recipe.kind(), Vocabulary.read(driver), brands, batch.id(), batch.position())) {
            return end(batch, take(batch, reader, recipe.stopOnError(), listener));
        } catch (UnreadableFileException e) {
            end(batch, BatchStatus.STOPPED);
            throw e;
        }
    }

    private BatchStatus take(Batch batch, ChunkReader reader, boolean stopOnError, ImportListener listener) {
        long position = batch.position();
        Tally tally = batch.tally();
        for (Optional<RowChunk> next = next(reader); next.isPresent(); next = next(reader)) {
            RowChunk chunk = next.get();
            Optional<ChunkResult> written = write(batch, position, chunk, stopOnError);
            ChunkResult result = written.orElseGet(() -> new ChunkResult(List.of(), Tally.NONE));
            position = chunk.position();
            tally = tally.plus(result.tally());
            listener.chunk(result.outcomes(), chunk.problems());
            listener.progress(position, tally, reader.progress(), reader.unknownColumns());
            if (stopOnError && !chunk.problems().isEmpty()) {
                return BatchStatus.STOPPED;
            }
            if (listener.isCancelled()) {
                return BatchStatus.CANCELLED;
            }
        }
        return BatchStatus.DONE;
    }

    /** Writes a chunk, or where a wrong row is to end the import the rows before it, if any. */
    private Optional<ChunkResult> write(Batch batch, long position, RowChunk chunk, boolean stopOnError) {
        if (!stopOnError) {
            return Optional.of(writer.write(batch, position, chunk));
        }
        try {
            return Optional.of(writer.write(batch, position, new StrictChunk(chunk)));
        } catch (StrictChunk.WrongRowException e) {
            RowChunk good = chunk.beforeFirstProblem();
            return good.isEmpty() ? Optional.empty() : Optional.of(writer.write(batch, position, good));
        }
    }

    /** Notes that nobody runs a batch any more; answers whether it was running. */
    boolean interrupt(String id) {
        boolean running = batches.find(id)
                .filter(batch -> batch.status() == BatchStatus.RUNNING)
                .isPresent();
        if (running) {
            batches.move(id, List.of(BatchStatus.RUNNING), BatchStatus.INTERRUPTED);
        }
        return running;
    }

    private Batch end(Batch batch, BatchStatus status) {
        return batches.move(batch.id(), List.of(BatchStatus.RUNNING), status);
    }

    private static Optional<RowChunk> next(ChunkReader reader) {
        try {
            return reader.next();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The import was interrupted between two chunks.");
        }
    }

    /**
     * Takes back a batch that is being undone, from the last chunk that is left to the first, or until that is cancelled: then
     * it is still being undone, and undoing it again goes on from there.
     */
    Batch undo(Batch batch, String by, UndoListener listener) {
        long all = undo.chunksLeft(batch);
        long done = 0;
        while (!listener.isCancelled()) {
            Optional<List<UndoConflict>> conflicts = undo.undoLast(batch, by);
            if (conflicts.isEmpty()) {
                return batches.move(batch.id(), List.of(BatchStatus.UNDOING), BatchStatus.UNDONE);
            }
            done++;
            listener.undone(conflicts.get(), Math.min(1, (double) done / all));
        }
        return batch;
    }
}
