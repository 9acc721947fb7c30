package org.digitalwings.app.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.testing.AppProcess;
import org.digitalwings.graph.embedded.BoltAddress;
import org.digitalwings.graph.testing.GraphTest;
import org.digitalwings.graph.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills an application in the middle of an import, as {@code kill -9} does, starts it again, goes on, and does the same with
 * undoing. The database outlives it, so that it can be looked into; what a database loses when it is killed itself is
 * another test's.
 */
@GraphTest
class ImportCrashIT {

    private static final int ROWS = 20_000;

    /** Wrong rows are told, and rows that say the same again must not be taken for changes. */
    private static final String TEXT = IntStream.range(0, ROWS)
            .mapToObj(i -> i % 1000 == 999
                    ? "org-%d,坏行%d,什么,,\n".formatted(i, i)
                    : "org-%d,第%d科技有限公司,初创企业,浙江,机器人；养老\n".formatted(i, i))
            .collect(Collectors.joining("", "编号,名称,类型,地点,领域\n", ""));

    @TempDir
    Path directory;

    @Test
    void goesOnWithAnImportAndItsUndoingWhereTheProcessWasKilled(TestDatabase database) throws InterruptedException {
        Trial trial = new Trial(database.driver(), directory);
        trial.run(TableKind.ORGANIZATIONS, trial.file(TEXT, UTF_8), false);
        Set<String> undisturbed = picture(trial);
        database.clear();

        String id;
        try (AppProcess app = start(database)) {
            AppClient client = AppClient.signUp(app);
            id = client.upload(TEXT);
            client.await(id, view -> view.state() == ImportState.PREVIEWED);
            client.post(id, "start");
            client.await(id, view -> view.state() == ImportState.RUNNING && view.rows() >= 3L * ChunkReader.CHUNK_ROWS);
        }
        long position = position(trial, id);
        assertThat(position).isBetween(1L, ROWS - 1L).isEqualTo(position / 2000 * 2000);
        assertThat(members(trial)).isEqualTo(position - position / 1000);
        assertThat(trial.query("MATCH (c:BatchChunk) RETURN count(c) AS n"))
                .containsExactly(Map.of("n", position / ChunkReader.CHUNK_ROWS));

        try (AppProcess app = start(database)) {
            AppClient client = AppClient.signIn(app);
            ImportView found = client.find(id);
            assertThat(found.state()).isEqualTo(ImportState.INTERRUPTED);
            assertThat(found.rows()).isEqualTo(position);
            client.post(id, "start");
            ImportView done = client.await(id, view -> !view.state().isBusy());
            assertThat(done.state()).isEqualTo(ImportState.DONE);
            assertThat(done.tally().created()).isEqualTo(ROWS - ROWS / 1000);
            assertThat(done.problems()).isEqualTo(ROWS / 1000);
            assertThat(picture(trial).equals(undisturbed))
                    .as("the same members and ties as of an undisturbed import")
                    .isTrue();
            assertThat(trial.query("MATCH (c:Change) RETURN count(c) AS n, count(DISTINCT c.subject) AS members"))
                    .containsExactly(Map.of("n", ROWS - ROWS / 1000L, "members", ROWS - ROWS / 1000L));
            client.post(id, "undo");
            client.await(id, view -> view.state() == ImportState.UNDOING && view.share() > 0.2);
        }
        assertThat(members(trial)).isBetween(1L, ROWS - ROWS / 1000L - 1);

        try (AppProcess app = start(database)) {
            AppClient client = AppClient.signIn(app);
            assertThat(client.find(id).state()).isEqualTo(ImportState.PARTLY_UNDONE);
            client.post(id, "undo");
            ImportView undone = client.await(id, view -> !view.state().isBusy());
            assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
            assertThat(undone.conflicts()).isZero();
        }
        assertThat(trial.one("MATCH (n:Organization|NameKey|BatchChunk) RETURN count(n)"))
                .isEqualTo(0L);
    }

    private AppProcess start(TestDatabase database) {
        BoltAddress address = database.address();
        return AppProcess.start(
                directory.resolve("data"),
                "--digital-wings.sample=false",
                "--spring.neo4j.uri=" + address.uri(),
                "--spring.neo4j.authentication.username=" + address.username(),
                "--spring.neo4j.authentication.password=" + address.password());
    }

    private static long position(Trial trial, String id) {
        return (long) trial.one("MATCH (b:Batch {id: '%s', status: 'running'}) RETURN b.position".formatted(id));
    }

    /** Every member with all that it has, but for which import it has it from and when. */
    private static Set<String> picture(Trial trial) {
        return trial.query("""
                        MATCH (m:Member)
                        OPTIONAL MATCH (m)-[t]->(n)
                        WITH m, t, n ORDER BY type(t), coalesce(n.id, n.key)
                        RETURN m {.*, batch: null, createdAt: null, updatedAt: null} AS member,
                               collect([type(t), t {.*, batch: null}, coalesce(n.id, n.key)]) AS ties
                        """).stream()
                .map(row -> new TreeMap<>(row).toString())
                .collect(Collectors.toSet());
    }

    private static long members(Trial trial) {
        return (long) trial.one("MATCH (m:Organization) RETURN count(m)");
    }
}
