package org.digitalwings.graph.change;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * The change log for code that talks to the driver and may wait. {@link ReactiveChangeLog} is the same for code that may
 * not.
 */
public final class ChangeLog {

    private final Driver driver;
    private final Clock clock;

    public ChangeLog(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /**
     * Numbers and writes changes in a transaction. Call it last, right before the commit: from here on other writers
     * wait for this transaction to end.
     *
     * @param tx the transaction that made the changes
     */
    public void append(SimpleQueryRunner tx, List<ChangeDraft> drafts) {
        if (!drafts.isEmpty()) {
            tx.run(ChangeLogCypher.APPEND, ChangeLogCypher.parameters(drafts, clock))
                    .consume();
        }
    }

    /** The changes after number {@code seq}, oldest first, at most {@code limit}, without gaps. */
    public List<Change> after(long seq, int limit) {
        try (Session session = driver.session()) {
            List<Change> changes =
                    session.executeRead(tx -> tx.run(ChangeLogCypher.AFTER, Map.of("seq", seq, "limit", limit))
                            .list(Change::of));
            return ChangeLogCypher.withoutGap(seq, changes);
        }
    }

    /** The number of the last change, 0 where there is none. */
    public long last() {
        try (Session session = driver.session()) {
            return session.executeRead(
                    tx -> tx.run(ChangeLogCypher.LAST).single().get("last").asLong());
        }
    }
}
