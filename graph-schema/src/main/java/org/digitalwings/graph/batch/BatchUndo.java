package org.digitalwings.graph.batch;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.digitalwings.graph.change.ChangeLog;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Takes back what an import wrote, chunk by chunk from the last to the first, each in one transaction with its change log
 * entries. What others changed or built on since stays and is reported. A crash leaves whole chunks; undoing goes on from
 * there. Calls block: keep them off the event loop.
 */
public final class BatchUndo {

    private static final String LAST_CHUNK = """
            MATCH (c:BatchChunk {batch: $batch}) RETURN c.id AS id, c.images AS images ORDER BY c.number DESC LIMIT 1
            """;

    private static final String CHUNKS_LEFT = "MATCH (c:BatchChunk {batch: $batch}) RETURN count(c) AS chunks";

    // Only a write takes the lock: of two who undo at once the second sees what the first left.
    private static final String LOCK = """
            MATCH (b:Batch {id: $batch})
            SET b.locked = true
            REMOVE b.locked
            WITH b WHERE b.status = 'undoing'
            RETURN b.id
            """;

    private static final String REMOVE_CHUNK = "MATCH (c:BatchChunk {id: $id}) DELETE c";

    private final Driver driver;
    private final Clock clock;
    private final ChangeEntries entries;

    public BatchUndo(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
        this.entries = new ChangeEntries(new ChangeLog(driver, clock));
    }

    /** How many chunks are left to take back. */
    public long chunksLeft(Batch batch) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(CHUNKS_LEFT, Map.of("batch", batch.id()))
                    .single()
                    .get("chunks")
                    .asLong());
        }
    }

    /**
     * Takes back the last chunk that is left.
     *
     * @param by the username of who undoes it
     * @return what of it stays; empty where no chunk was left
     * @throws BatchStateException where the batch is not being undone
     */
    public Optional<List<UndoConflict>> undoLast(Batch batch, String by) {
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> undoLast(tx, batch, by));
        }
    }

    private Optional<List<UndoConflict>> undoLast(TransactionContext tx, Batch batch, String by) {
        if (!tx.run(LOCK, Map.of("batch", batch.id())).hasNext()) {
            throw new BatchStateException(batch.id(), "is not being undone");
        }
        List<Record> last = tx.run(LAST_CHUNK, Map.of("batch", batch.id())).list();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Record chunk = last.getFirst();
        List<Image> images = ImageCodec.read(chunk.get("images").asByteArray());
        UndoTouches touches = new UndoTouches(tx);
        touches.take(images);
        UndoPlan plan = plan(tx, batch, images);
        apply(tx, plan);
        List<UndoConflict> conflicts = new ArrayList<>(plan.conflicts());
        conflicts.addAll(new UndoRemovals(tx).remove(images, touches));
        tx.run(REMOVE_CHUNK, Map.of("id", chunk.get("id").asString())).consume();
        entries.append(tx, by, batch.id(), touches.touched());
        return Optional.of(conflicts);
    }

    private static UndoPlan plan(TransactionContext tx, Batch batch, List<Image> images) {
        UndoState state = new UndoState(tx, images);
        UndoPlan plan = new UndoPlan(batch.id());
        for (Image image : images) {
            switch (image) {
                case Image.MadeTie tie -> plan.undo(tie, state.ties());
                case Image.ChangedTie tie -> plan.undo(tie, state.ties());
                case Image.ChangedNode node ->
                    plan.undo(node, state.nodes(node.node().label()));
                case Image.MadeNode node -> {
                    // Nodes go last, when their ties are gone.
                }
            }
        }
        return plan;
    }

    private void apply(TransactionContext tx, UndoPlan plan) {
        plan.removals().forEach((group, rows) -> run(tx, BatchCypher.removeTies(group), rows));
        plan.returns().forEach((group, rows) -> run(tx, BatchCypher.makeTies(group), rows));
        plan.restorations().forEach((group, rows) -> run(tx, BatchCypher.changeTies(group), rows));
        plan.nodes()
                .forEach((label, rows) -> tx.run(
                                BatchCypher.changeNodes(label),
                                Map.of("rows", rows, "now", clock.instant().atZone(ZoneOffset.UTC)))
                        .consume());
    }

    private static void run(TransactionContext tx, String query, List<Map<String, Object>> rows) {
        tx.run(query, Map.of("rows", rows)).consume();
    }
}
