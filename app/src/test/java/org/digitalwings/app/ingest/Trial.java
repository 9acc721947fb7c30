package org.digitalwings.app.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.graph.batch.Batch;
import org.digitalwings.graph.batch.BatchStatus;
import org.digitalwings.graph.batch.Overlay;
import org.digitalwings.graph.batch.RowOutcome;
import org.digitalwings.graph.batch.Tally;
import org.digitalwings.graph.batch.UndoConflict;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Imports small texts into a test's database and keeps what the engine told. */
final class Trial implements ImportListener, UndoListener {

    /** A startup without an id and an investor with one. */
    static final String ORGANIZATIONS = """
            编号,名称,类型,别名,地点,领域,简介
            ,灵犀机器人有限公司,初创企业,灵犀,浙江,机器人；养老,护理机器人🤖
            inv-1,远山资本,投资机构,Yuanshan Capital,北京,,
            """;

    final ImportEngine engine;
    final List<RowProblem> problems = new ArrayList<>();
    final List<RowOutcome> outcomes = new ArrayList<>();
    private final List<UndoConflict> conflicts = new ArrayList<>();
    private final Driver driver;
    private final Path directory;
    private int chunksUntilCancel = Integer.MAX_VALUE;

    Trial(Driver driver, Path directory) {
        this.driver = driver;
        this.directory = directory;
        this.engine = new ImportEngine(driver, Clock.systemUTC());
    }

    Trial cancelAfter(int chunks) {
        chunksUntilCancel = chunks;
        return this;
    }

    Path file(String text, Charset charset) {
        try {
            return Files.write(Files.createTempFile(directory, "import", ".csv"), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Batch run(TableKind kind, String text) {
        return run(kind, file(text, UTF_8), false);
    }

    Batch run(TableKind kind, Path file, boolean stopOnError) {
        String id = UUID.randomUUID().toString();
        Batch batch = engine.batches().create(id, "file.csv", "", kind.slug(), "tester", stopOnError);
        return go(batch, kind, file);
    }

    Batch resume(Batch batch, TableKind kind, Path file) {
        List<BatchStatus> from = List.of(BatchStatus.CANCELLED, BatchStatus.INTERRUPTED);
        return go(engine.batches().move(batch.id(), from, BatchStatus.RUNNING), kind, file);
    }

    private Batch go(Batch batch, TableKind kind, Path file) {
        problems.clear();
        outcomes.clear();
        engine.run(batch, new Recipe(file, "file.csv", kind, batch.stopOnError()), this);
        return find(batch);
    }

    Batch find(Batch batch) {
        return engine.batches().find(batch.id()).orElseThrow();
    }

    List<UndoConflict> undo(Batch batch) {
        List<BatchStatus> from =
                List.of(BatchStatus.DONE, BatchStatus.CANCELLED, BatchStatus.STOPPED, BatchStatus.UNDOING);
        conflicts.clear();
        engine.undo(engine.batches().move(batch.id(), from, BatchStatus.UNDOING), "tester", this);
        return List.copyOf(conflicts);
    }

    Tally preview(TableKind kind, String text) {
        problems.clear();
        outcomes.clear();
        return engine.preview(new Recipe(file(text, UTF_8), "file.csv", kind, false), new Overlay(), this);
    }

    List<Map<String, Object>> query(String cypher) {
        try (Session session = driver.session()) {
            return session.run(cypher).list(row -> row.asMap());
        }
    }

    Object one(String cypher) {
        return query(cypher).getFirst().values().iterator().next();
    }

    /** All nodes but imports themselves, all relationships, and the change log's last number. */
    List<Map<String, Object>> counts() {
        return query("""
                CALL () { MATCH (n) WHERE NOT n:Batch AND NOT n:BatchChunk AND NOT n:Change AND NOT n:ChangeCounter RETURN count(n) AS nodes }
                CALL () { MATCH ()-[r]->() RETURN count(r) AS ties }
                CALL () { MATCH (n:Change) RETURN count(n) AS changes }
                RETURN nodes, ties, changes
                """);
    }

    /** Everything that members are and have, but bookkeeping, as comparable text. */
    List<String> picture() {
        return query("""
                        MATCH (n) WHERE NOT n:Batch AND NOT n:BatchChunk AND NOT n:Change AND NOT n:ChangeCounter
                        OPTIONAL MATCH (n)-[r]->(m)
                        WITH n, r, m ORDER BY type(r), coalesce(m.id, m.key)
                        RETURN coalesce(n.id, n.key) AS id, apart(n) AS properties,
                               collect([type(r), coalesce(m.id, m.key)]) AS ties ORDER BY id
                        """.replace("apart(n)", "n {.*, version: 0, createdAt: 0, updatedAt: 0}")).stream()
                .map(row -> new TreeMap<>(row).toString())
                .toList();
    }

    @Override
    public void chunk(List<RowOutcome> chunkOutcomes, List<RowProblem> chunkProblems) {
        outcomes.addAll(chunkOutcomes);
        problems.addAll(chunkProblems);
        chunksUntilCancel--;
    }

    @Override
    public void progress(long position, Tally tally, double share, Set<String> unknownColumns) {}

    @Override
    public void undone(List<UndoConflict> chunkConflicts, double share) {
        conflicts.addAll(chunkConflicts);
        chunksUntilCancel--;
    }

    @Override
    public boolean isCancelled() {
        return chunksUntilCancel <= 0;
    }
}
