package org.digitalwings.graph.change;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Cypher of the change log, for statements that write and log in one. */
public final class ChangeLogCypher {

    /**
     * Goes at the end of a statement that has a list of maps in the variable {@code changes} ({@code kind},
     * {@code subjectKind}, {@code subject}, and {@code by}, {@code batch} and {@code what} where there are) and the time in the
     * parameter {@code $changedAt}. It must be the last thing a transaction does: it locks the counter until the commit,
     * which is what keeps the numbers in the order of the commits, and whoever comes next waits for it.
     *
     * <p>The counter is written before it is read, because only a write takes the lock.
     */
    public static final String TAIL = """
            MATCH (counter:ChangeCounter {id: 'changes'})
            SET counter.locked = true
            WITH counter, counter.seq AS before, changes
            SET counter.seq = before + size(changes)
            REMOVE counter.locked
            WITH before, changes
            UNWIND range(1, size(changes)) AS i
            WITH before + i AS seq, changes[i - 1] AS draft
            CREATE (:Change {seq: seq, at: $changedAt, kind: draft.kind, subject: draft.subject,
                             subjectKind: draft.subjectKind, by: draft.by, batch: draft.batch,
                             what: draft.what})
            """;

    static final String APPEND = "WITH $changes AS changes\n" + TAIL + "RETURN max(seq) AS last";

    static final String AFTER = """
            MATCH (change:Change) WHERE change.seq > $seq
            RETURN change.seq AS seq, change.at AS at, change.kind AS kind, change.subject AS subject,
                   change.subjectKind AS subjectKind, change.by AS by, change.batch AS batch,
                   change.what AS what
            ORDER BY seq LIMIT $limit""";

    static final String LAST = "MATCH (counter:ChangeCounter {id: 'changes'}) RETURN counter.seq AS last";

    private ChangeLogCypher() {}

    static Map<String, Object> parameters(List<ChangeDraft> drafts, Clock clock) {
        return Map.of(
                "changes", drafts.stream().map(ChangeDraft::toMap).toList(),
                "changedAt", clock.instant().atZone(ZoneOffset.UTC));
    }

    /** The changes up to the first gap: a number that is not visible yet is read the next time, never skipped. */
    static List<Change> withoutGap(long seq, List<Change> changes) {
        List<Change> run = new ArrayList<>(changes.size());
        for (Change change : changes) {
            if (change.seq() != seq + run.size() + 1) {
                break;
            }
            run.add(change);
        }
        return run;
    }
}
