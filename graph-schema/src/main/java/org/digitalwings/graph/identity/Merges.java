package org.digitalwings.graph.identity;

import static org.digitalwings.graph.identity.Parting.Reason.CHANGED_SINCE;
import static org.digitalwings.graph.identity.Parting.Reason.GONE_SINCE;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.identity.Parting.Conflict;
import org.digitalwings.graph.profile.Visibility;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Makes one member of two, and two of one again; each in one transaction with its change log entries. A merged member stays in the
 * graph as a {@code MergedMember} that holds its former ties as {@code HAD}, out of everybody's sight. Linear in the member's
 * ties. Calls block: keep them off the event loop.
 */
public final class Merges {

    private final Driver driver;
    private final Clock clock;
    private final ChangeLog log;

    public Merges(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
        this.log = new ChangeLog(driver, clock);
    }

    /**
     * Merges a member into another, which gets its names as aliases, its ties, and what it does not have itself. What either
     * hides from somebody stays hidden.
     *
     * @return the merge's id; empty where one of them is no longer as it was seen, they are of different labels, one of them
     *     only is invented, or somebody has said that they are never the same
     */
    public Optional<String> merge(MergeOrder order) {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "merge", UUID.randomUUID().toString(),
                "kept", order.kept(),
                "keptVersion", order.keptVersion(),
                "gone", order.gone(),
                "goneVersion", order.goneVersion(),
                "by", order.by(),
                "now", clock.instant().atZone(ZoneOffset.UTC)));
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> merge(tx, order, parameters));
        }
    }

    private Optional<String> merge(TransactionContext tx, MergeOrder order, Map<String, Object> parameters) {
        List<Record> locked = tx.run(MergeCypher.LOCK, parameters).list();
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        parameters.put("visibility", visibility(locked.getFirst()).toStored());
        tx.run(MergeCypher.RECORD, parameters).consume();
        tx.run(MergeCypher.MOVE_OUT, parameters).consume();
        tx.run(MergeCypher.MOVE_IN, parameters).consume();
        Record done = tx.run(MergeCypher.TAKE_OVER, parameters).single();
        List<ChangeDraft> drafts = new ArrayList<>();
        drafts.add(ChangeDraft.ofMember(ChangeKind.REMOVED, order.gone()).by(order.by()));
        changed(order.kept(), order.gone(), done, order.by(), drafts);
        log.append(tx, drafts);
        tx.run(MergeCypher.NUMBER, parameters).consume();
        return Optional.of(String.valueOf(parameters.get("merge")));
    }

    private static Visibility visibility(Record locked) {
        return Visibility.ofStored(locked.get("kept").asList(Value::asString))
                .stricter(Visibility.ofStored(locked.get("gone").asList(Value::asString)));
    }

    /**
     * Parts the members of a merge again. What was changed since at the kept member stays there, and is told.
     *
     * @return empty where there is no such merge, or it was undone before
     */
    public Optional<Undoing> undo(String merge, String by) {
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> undo(tx, merge, by));
        }
    }

    private Optional<Undoing> undo(TransactionContext tx, String merge, String by) {
        Map<String, Object> parameters = new HashMap<>(Map.of("merge", merge));
        List<Record> locked = tx.run(MergeCypher.LOCK_MERGE, parameters).list();
        if (locked.isEmpty() || locked.getFirst().get("undone").asBoolean()) {
            return Optional.empty();
        }
        List<Record> later = tx.run(MergeCypher.LATER, parameters).list();
        if (!later.isEmpty()) {
            return Optional.of(new Undoing.LaterFirst(later.getFirst().get("id").asString()));
        }
        List<Record> found = tx.run(MergeCypher.FIND, parameters).list();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String kept = found.getFirst().get("kept").asString();
        String gone = found.getFirst().get("gone").asString();
        parameters.putAll(Map.of(
                "kept", kept, "gone", gone, "by", by, "now", clock.instant().atZone(ZoneOffset.UTC)));
        List<Conflict> conflicts = part(tx, found.getFirst().get("lost").asLong(), parameters);
        Record parted = tx.run(MergeCypher.PART, parameters).single();
        parted.get("changed")
                .asList(Value::asString)
                .forEach(name -> conflicts.add(new Conflict(CHANGED_SINCE, name, "")));
        parameters.put("conflicts", conflicts.stream().map(Conflict::toStored).toList());
        tx.run(MergeCypher.TELL, parameters).consume();
        List<ChangeDraft> drafts = new ArrayList<>();
        drafts.add(ChangeDraft.ofMember(ChangeKind.CREATED, gone).by(by));
        changed(kept, gone, parted, by, drafts);
        log.append(tx, drafts);
        return Optional.of(new Parting(conflicts));
    }

    private static List<Conflict> part(TransactionContext tx, long lost, Map<String, Object> parameters) {
        List<Conflict> conflicts = new ArrayList<>();
        if (lost > 0) {
            conflicts.add(new Conflict(GONE_SINCE, "ties", Long.toString(lost)));
        }
        for (String statement : List.of(MergeCypher.RETURN_OUT, MergeCypher.RETURN_IN)) {
            tx.run(statement, parameters)
                    .forEachRemaining(tie -> conflicts.add(new Conflict(
                            CHANGED_SINCE,
                            tie.get("what").asString(),
                            tie.get("other").asString(""))));
        }
        return conflicts;
    }

    private static void changed(String kept, String gone, Record done, String by, List<ChangeDraft> drafts) {
        Set<String> ids = new LinkedHashSet<>(List.of(kept));
        ids.addAll(done.get("neighbours").asList(Value::asString));
        ids.remove(gone);
        ids.forEach(
                id -> drafts.add(ChangeDraft.ofMember(ChangeKind.CHANGED, id).by(by)));
    }

    /**
     * The merges, the latest first.
     *
     * @param before the number of the last one seen, {@link Long#MAX_VALUE} at the start
     */
    public List<RecordedMerge> latest(long before, int limit) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(MergeCypher.LATEST, Map.of("before", before, "limit", limit))
                    .list(RecordedMerge::of));
        }
    }

    /** The merge with the id. */
    public Optional<RecordedMerge> find(String merge) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(MergeCypher.ONE, Map.of("merge", merge)).stream()
                    .findFirst()
                    .map(RecordedMerge::of));
        }
    }
}
