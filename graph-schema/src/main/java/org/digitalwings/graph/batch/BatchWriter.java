package org.digitalwings.graph.batch;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.digitalwings.graph.change.ChangeLog;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;

/**
 * Writes the chunks of an import, each in one transaction with its change log entries, its images for undoing and the batch's
 * position, so that a crash leaves whole chunks. Calls block: keep them off the event loop.
 */
public final class BatchWriter {

    // Written before its position is read, because only a write takes the lock: a chunk is never taken twice.
    private static final String ADVANCE = """
            MATCH (b:Batch {id: $id})
            SET b.locked = true
            REMOVE b.locked
            WITH b WHERE b.status = 'running' AND b.position = $from
            SET b.position = $to, b.chunks = b.chunks + 1, b.created = b.created + $created,
                b.changed = b.changed + $changed, b.unchanged = b.unchanged + $unchanged, b.wrong = b.wrong + $wrong
            RETURN b.chunks AS number
            """;

    private static final String KEEP_IMAGES = """
            CREATE (:BatchChunk {id: $batch + '/' + toString($number), batch: $batch, number: $number, images: $images})
            """;

    private static final String ALREADY_THERE = "Neo.ClientError.Schema.ConstraintValidationFailed";
    private static final int ATTEMPTS = 5;

    private final Driver driver;
    private final Clock clock;
    private final ChangeEntries entries;

    public BatchWriter(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
        this.entries = new ChangeEntries(new ChangeLog(driver, clock));
    }

    /**
     * Writes a chunk.
     *
     * @param from the rows that were taken before this chunk
     * @throws BatchStateException where the batch is not running or not at this position
     */
    public ChunkResult write(Batch batch, long from, Chunk chunk) {
        for (int attempt = 1; ; attempt++) {
            try (Session session = driver.session()) {
                return session.executeWrite(tx -> write(tx, batch, from, chunk));
            } catch (ClientException e) {
                // Another import made the same member after this one looked for it: the next look will find it.
                if (attempt == ATTEMPTS || !ALREADY_THERE.equals(e.code())) {
                    throw e;
                }
            }
        }
    }

    /** Says what a chunk would come to, on top of what the rows before it would; writes nothing. */
    public ChunkResult dryRun(Chunk chunk, Overlay overlay) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> {
                KnownReader reader = new KnownReader(tx);
                Known known = reader.readMembers(chunk);
                overlay.addMembersTo(known, chunk);
                reader.readParts(known, chunk);
                overlay.addPartsTo(known);
                Chunk.Statement statement = chunk.state(known);
                ChunkDiff diff = new DiffReader(tx, known.missing(), overlay).read(statement.rows());
                List<RowOutcome> outcomes =
                        statement.rows().stream().map(diff::apply).toList();
                overlay.remember(known);
                diff.rememberIn(overlay);
                return new ChunkResult(outcomes, Tally.of(outcomes, statement.wrong()));
            });
        }
    }

    private ChunkResult write(TransactionContext tx, Batch batch, long from, Chunk chunk) {
        KnownReader reader = new KnownReader(tx);
        Known known = reader.readMembers(chunk);
        reader.readParts(known, chunk);
        Chunk.Statement statement = chunk.state(known);
        ChunkDiff diff = new DiffReader(tx, known.missing(), null).read(statement.rows());
        List<RowOutcome> outcomes = statement.rows().stream().map(diff::apply).toList();
        Tally tally = Tally.of(outcomes, statement.wrong());
        long number = advance(tx, batch, from, chunk.position(), tally);
        // Taken and packed while the database is busy with the chunk.
        CompletableFuture<byte[]> images = CompletableFuture.supplyAsync(() -> ImageCodec.write(Images.of(diff)));
        Pipeline pipeline = new Pipeline(tx);
        new ChunkWriter(tx, pipeline, batch, known.newKeys(), clock.instant()).write(diff);
        if (diff.isWritten()) {
            pipeline.send(KEEP_IMAGES, Map.of("batch", batch.id(), "number", number, "images", images.join()));
        }
        pipeline.settle();
        entries.append(tx, batch.by(), batch.id(), diff.touched());
        return new ChunkResult(outcomes, tally);
    }

    private static long advance(TransactionContext tx, Batch batch, long from, long to, Tally tally) {
        Map<String, Object> parameters = Map.of(
                "id", batch.id(),
                "from", from,
                "to", to,
                "created", tally.created(),
                "changed", tally.changed(),
                "unchanged", tally.unchanged(),
                "wrong", tally.wrong());
        return tx.run(ADVANCE, parameters).stream()
                .findFirst()
                .orElseThrow(() -> new BatchStateException(batch.id(), "is not running at row " + from))
                .get("number")
                .asLong();
    }
}
