package org.digitalwings.graph.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@GraphTest
final class BatchesIT {

    private static final int AT_ONCE = 8;

    private final Batches batches;
    private final BatchWriter writer;

    BatchesIT(Driver driver) {
        this.batches = new Batches(driver, Clock.systemUTC());
        this.writer = new BatchWriter(driver, Clock.systemUTC());
    }

    @Test
    void letsOneOfManyResumeAnImport() throws Exception {
        create();
        batches.move("b1", List.of(BatchStatus.RUNNING), BatchStatus.INTERRUPTED);
        assertThat(passed(() -> batches.move("b1", List.of(BatchStatus.INTERRUPTED), BatchStatus.RUNNING)))
                .isEqualTo(1);
    }

    @Test
    void takesAChunkOnce() throws Exception {
        Batch batch = create();
        assertThat(passed(() -> writer.write(batch, 0, new EmptyChunk(10)))).isEqualTo(1);
        assertThat(batches.find("b1")).map(Batch::position).isEqualTo(Optional.of(10L));
    }

    private Batch create() {
        return batches.create("b1", "people.csv", "abc", "people", "anna", false);
    }

    /** How many of several who do the same at once get through. */
    private static <T> int passed(Callable<T> attempt) throws Exception {
        int passed = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> attempts = Stream.generate(() -> (Callable<Boolean>) () -> {
                        try {
                            attempt.call();
                            return true;
                        } catch (BatchStateException refused) {
                            return false;
                        }
                    })
                    .limit(AT_ONCE)
                    .toList();
            for (Future<Boolean> result : threads.invokeAll(attempts)) {
                passed += result.get() ? 1 : 0;
            }
        }
        return passed;
    }

    /** Rows that say nothing. */
    private record EmptyChunk(long position) implements Chunk {

        @Override
        public Set<String> ids() {
            return Set.of();
        }

        @Override
        public Set<String> keys() {
            return Set.of();
        }

        @Override
        public Set<PartKind> parts() {
            return Set.of();
        }

        @Override
        public Statement state(Known known) {
            return new Statement(List.of(), 0);
        }
    }
}
