package org.digitalwings.graph.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.digitalwings.graph.change.ChangeKind.CHANGED;
import static org.digitalwings.graph.change.ChangeKind.CREATED;
import static org.digitalwings.graph.change.ChangeKind.REMOVED;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

@GraphTest
final class ChangeLogIT {

    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");

    private final Driver driver;
    private final ChangeLog log;

    ChangeLogIT(Driver driver) {
        this.driver = driver;
        this.log = new ChangeLog(driver, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void startsEmpty() {
        assertThat(log.last()).isZero();
        assertThat(log.after(0, 10)).isEmpty();
    }

    @Test
    void keepsWhatAWriterSays() {
        Set<Aspect> what = Set.of(Aspect.TEXT, Aspect.RESULT);
        write(
                ChangeDraft.ofMember(CREATED, "m1").by("anna").in("b1"),
                ChangeDraft.ofGathering(REMOVED, "g1"),
                ChangeDraft.ofMember(CHANGED, "m2").of(what));
        assertThat(log.after(0, 10))
                .containsExactly(
                        new Change(1, NOW, CREATED, SubjectKind.MEMBER, "m1", "anna", "b1", Set.of()),
                        new Change(2, NOW, REMOVED, SubjectKind.GATHERING, "g1", null, null, Set.of()),
                        new Change(3, NOW, CHANGED, SubjectKind.MEMBER, "m2", null, null, what));
    }

    @Test
    void readsOnFromWhereAReaderStopped() {
        write(ChangeDraft.ofMember(CREATED, "m1"), ChangeDraft.ofMember(CREATED, "m2"));
        write(ChangeDraft.ofMember(CHANGED, "m1"));
        assertThat(log.after(0, 2)).extracting(Change::subject).containsExactly("m1", "m2");
        assertThat(log.after(2, 2)).extracting(Change::seq).containsExactly(3L);
        assertThat(log.after(3, 2)).isEmpty();
        assertThat(log.last()).isEqualTo(3);
    }

    @Test
    void stopsAtAGapInsteadOfSkippingIt() {
        Change first = new Change(8, NOW, CREATED, SubjectKind.MEMBER, "m", null, null, Set.of());
        Change afterGap = new Change(10, NOW, CREATED, SubjectKind.MEMBER, "m", null, null, Set.of());
        assertThat(ChangeLogCypher.withoutGap(7, List.of(first, afterGap))).containsExactly(first);
    }

    @Test
    void numbersConcurrentWritersWithoutGapsInTheOrderOfTheirCommits() throws Exception {
        int writers = 8;
        int rounds = 25;
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int number = writer;
            tasks.add(() -> writeManyAndFailSome(number, rounds));
        }
        tasks.add(() -> followUntilIdle(writers * rounds));
        int written = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> result : threads.invokeAll(tasks)) {
                written += result.get();
            }
        }
        List<Change> changes = log.after(0, Integer.MAX_VALUE);
        assertThat(changes).hasSize(written);
        assertThat(changes)
                .extracting(Change::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, written).boxed().toList());
        assertThat(log.last()).isEqualTo(written);
        assertThat(driver.executableQuery("""
                                MATCH (c:Change) OPTIONAL MATCH (m:Member {id: c.subject})
                                RETURN count(c) AS changes, count(m) AS members""").execute().records().getFirst().asMap())
                .isEqualTo(Map.of("changes", (long) written, "members", (long) written));
    }

    private int writeManyAndFailSome(int writer, int rounds) {
        Random random = new Random(writer);
        int written = 0;
        for (int round = 0; round < rounds; round++) {
            List<ChangeDraft> drafts = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                drafts.add(ChangeDraft.ofMember(CREATED, "m-%d-%d-%d".formatted(writer, round, i)));
            }
            boolean fails = random.nextInt(4) == 0;
            try (Session session = driver.session();
                    Transaction tx = session.beginTransaction()) {
                for (ChangeDraft draft : drafts) {
                    tx.run("CREATE (:Member {id: $id})", Map.of("id", draft.subject()))
                            .consume();
                }
                log.append(tx, drafts);
                if (fails) {
                    tx.rollback();
                } else {
                    tx.commit();
                    written += drafts.size();
                }
            }
        }
        return written;
    }

    /** Reads while others write: what it sees at any time is 1, 2, 3, ... with the subject already there. */
    private int followUntilIdle(int transactions) {
        long seen = 0;
        for (int poll = 0; poll < transactions; poll++) {
            try (Session session = driver.session()) {
                long from = seen;
                List<Long> seqs = session.executeRead(tx -> tx.run(
                                "MATCH (c:Change) WHERE c.seq > $seq RETURN c.seq AS seq ORDER BY seq",
                                Map.of("seq", from))
                        .list(row -> row.get("seq").asLong()));
                for (long seq : seqs) {
                    assertThat(seq).isEqualTo(++seen);
                }
            }
        }
        return 0;
    }

    private void write(ChangeDraft... drafts) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> log.append(tx, List.of(drafts)));
        }
    }
}
