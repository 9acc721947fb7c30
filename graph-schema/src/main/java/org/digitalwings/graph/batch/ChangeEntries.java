package org.digitalwings.graph.batch;

import java.util.List;
import org.digitalwings.graph.batch.ChunkDiff.Touch;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeLog;
import org.neo4j.driver.TransactionContext;

/** Appends what an import did to the change log. */
final class ChangeEntries {

    private final ChangeLog log;

    ChangeEntries(ChangeLog log) {
        this.log = log;
    }

    /** Goes last in a transaction, since other writers wait from here on. */
    void append(TransactionContext tx, String by, String batch, List<Touch> touched) {
        log.append(
                tx,
                touched.stream()
                        .map(touch -> ChangeDraft.ofMember(touch.kind(), touch.id())
                                .by(by)
                                .in(batch)
                                .of(touch.what()))
                        .toList());
    }
}
