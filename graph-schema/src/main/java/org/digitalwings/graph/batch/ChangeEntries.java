package org.digitalwings.graph.batch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.digitalwings.graph.batch.ChunkDiff.Touch;
import org.neo4j.driver.TransactionContext;

/** Appends what an import did to the change log. */
final class ChangeEntries {

    private static final String APPEND = """
            MERGE (c:ChangeCounter {id: 'changes'})
            SET c.seq = coalesce(c.seq, 0) + size($rows)
            WITH c.seq - size($rows) AS base
            UNWIND range(0, size($rows) - 1) AS i
            WITH base + i + 1 AS seq, $rows[i] AS row
            CREATE (:Change {seq: seq, at: $at, kind: row.kind, subject: row.id, subjectKind: row.subjectKind, by: $by, batch: $batch})
            """;

    private ChangeEntries() {}

    static void append(TransactionContext tx, Instant at, String by, String batch, List<Touch> touched) {
        if (!touched.isEmpty()) {
            List<Map<String, Object>> rows = touched.stream()
                    .map(touch -> Map.<String, Object>of(
                            "kind", touch.kind().stored(), "id", touch.id(), "subjectKind", touch.memberKind()))
                    .toList();
            tx.run(APPEND, Map.of("rows", rows, "at", at.atZone(ZoneOffset.UTC), "by", by, "batch", batch))
                    .consume();
        }
    }
}
