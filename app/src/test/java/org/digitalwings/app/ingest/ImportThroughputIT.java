package org.digitalwings.app.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.graph.batch.Batch;
import org.digitalwings.graph.batch.BatchStatus;
import org.digitalwings.graph.batch.Overlay;
import org.digitalwings.graph.batch.RowOutcome;
import org.digitalwings.graph.batch.Tally;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/**
 * Prints the rows a second of an import, its preview and its repetition. Runs only where {@code digital-wings.rows} says how many,
 * in the heap that the JVM is given.
 */
@GraphTest
@EnabledIfSystemProperty(named = "digital-wings.rows", matches = "\\d+")
class ImportThroughputIT {

    private static final long SEED = 42;
    private static final List<String> PLACES = List.of("北京", "上海", "浙江", "广东", "江苏", "四川", "湖北", "陕西");
    private static final List<String> TOPICS = List.of("机器人", "医疗", "教育", "半导体", "新能源", "物流", "金融", "农业", "航天", "游戏");

    @TempDir
    Path directory;

    @Test
    void printsRowsASecond(Driver driver) throws IOException {
        int rows = Integer.getInteger("digital-wings.rows", 0);
        Path file = generate(rows);
        Recipe recipe = new Recipe(file, "generated.csv", TableKind.ORGANIZATIONS, false);
        ImportEngine engine = new ImportEngine(driver, Clock.systemUTC());
        measure(
                "preview",
                rows,
                () -> assertThat(engine.preview(recipe, new Overlay(), new Quiet()))
                        .isEqualTo(new Tally(rows, 0, 0, 0)));
        measure("import", rows, () -> assertThat(run(engine, recipe, "first")).isEqualTo(new Tally(rows, 0, 0, 0)));
        measure("again", rows, () -> assertThat(run(engine, recipe, "again")).isEqualTo(new Tally(0, 0, rows, 0)));
    }

    private static Tally run(ImportEngine engine, Recipe recipe, String id) {
        Batch batch =
                engine.batches().create(id, recipe.name(), "", recipe.kind().slug(), "tester", false);
        engine.run(batch, recipe, new Quiet());
        Batch done = engine.batches().find(id).orElseThrow();
        assertThat(done.status()).isEqualTo(BatchStatus.DONE);
        return done.tally();
    }

    private static void measure(String what, int rows, Runnable work) {
        ProcessHandle.Info process = ProcessHandle.current().info();
        long cpu = cpuMillis(process);
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "{\"measure\": \"%s\", \"rows\": %d, \"seconds\": %.1f, \"rowsPerSecond\": %.0f, \"cpuSeconds\": %.1f, \"heapMb\": %d}%n",
                what,
                rows,
                seconds,
                rows / seconds,
                (cpuMillis(ProcessHandle.current().info()) - cpu) / 1e3,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Of this process with its database, on all cores. */
    private static long cpuMillis(ProcessHandle.Info process) {
        return process.totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    private Path generate(int rows) throws IOException {
        Random random = new Random(SEED);
        Path file = directory.resolve("generated.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            out.write("编号,名称,类型,别名,地点,领域,简介\n");
            for (int i = 0; i < rows; i++) {
                out.write("org-%d,第%d科技有限公司,初创企业,Company %d,%s,%s,面向%s的产品与服务，成立于%d年\n"
                        .formatted(
                                i,
                                i,
                                i,
                                PLACES.get(random.nextInt(PLACES.size())),
                                TOPICS.get(random.nextInt(TOPICS.size())),
                                TOPICS.get(random.nextInt(TOPICS.size())),
                                2000 + random.nextInt(26)));
            }
        }
        return file;
    }

    private static final class Quiet implements ImportListener {
        @Override
        public void chunk(List<RowOutcome> outcomes, List<RowProblem> problems) {}

        @Override
        public void progress(long position, Tally tally, double share, Set<String> unknownColumns) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
