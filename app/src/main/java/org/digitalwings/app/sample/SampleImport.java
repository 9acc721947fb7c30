package org.digitalwings.app.sample;

import java.time.Clock;
import java.util.List;
import org.digitalwings.graph.batch.Batch;
import org.digitalwings.graph.batch.BatchStatus;
import org.digitalwings.graph.batch.BatchWriter;
import org.digitalwings.graph.batch.Batches;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.sample.SampleSize;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/**
 * Writes the sample as an import, in one transaction. The import counts as running until everything that belongs to the
 * sample is there, so that a start after a crash goes on with what is missing. Calls block.
 */
@Component
final class SampleImport {

    static final String BATCH = "sample";

    private static final String IS_EMPTY = "RETURN NOT EXISTS { MATCH (:Member) } AS empty";
    private static final List<BatchStatus> BEGUN = List.of(BatchStatus.RUNNING, BatchStatus.INTERRUPTED);

    private final Driver driver;
    private final Batches batches;
    private final BatchWriter writer;

    SampleImport(Driver driver, Clock clock) {
        this.driver = driver;
        this.batches = new Batches(driver, clock);
        this.writer = new BatchWriter(driver, clock);
    }

    /**
     * Writes the members and ties unless they are there.
     *
     * @return whether what belongs to the sample besides them has to be seen to; not where the database was in use
     *     before, or the sample was completed or taken back
     */
    boolean begin() {
        Batch batch = batches.find(BATCH).orElse(null);
        if (batch == null) {
            if (!isEmpty()) {
                return false;
            }
            batch = batches.create(BATCH, "sample", "", "sample", "", false);
        }
        if (!BEGUN.contains(batch.status())) {
            return false;
        }
        if (batch.position() == 0) {
            Batch running = batches.move(BATCH, BEGUN, BatchStatus.RUNNING);
            writer.write(running, 0, new SampleChunk(SampleCommunity.of(SampleSize.SHOWN)));
        }
        return true;
    }

    /** Notes that the sample is complete. */
    void complete() {
        batches.move(BATCH, BEGUN, BatchStatus.DONE);
    }

    private boolean isEmpty() {
        try (Session session = driver.session()) {
            return session.executeRead(
                    tx -> tx.run(IS_EMPTY).single().get("empty").asBoolean());
        }
    }
}
