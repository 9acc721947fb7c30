package org.digitalwings.graph.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;

/**
 * Sends the statements of a transaction one after the other without waiting for each to end, so that one is packed while the
 * one before it is carried out. The database keeps their order.
 */
final class Pipeline {

    private final TransactionContext tx;
    private final List<Result> sent = new ArrayList<>();

    Pipeline(TransactionContext tx) {
        this.tx = tx;
    }

    void send(String query, Map<String, Object> parameters) {
        sent.add(tx.run(query, parameters));
    }

    /** Waits for all statements, and throws what the first that failed did. */
    void settle() {
        sent.forEach(Result::consume);
        sent.clear();
    }
}
