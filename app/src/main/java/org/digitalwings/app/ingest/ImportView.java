package org.digitalwings.app.ingest;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.digitalwings.app.ingest.table.Fault;
import org.digitalwings.graph.batch.Batch;
import org.digitalwings.graph.batch.Tally;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is told to people and programs.
 *
 * @param kind the kind of table, empty where it was not recognised
 * @param by who uploaded it
 * @param endedAt null while something is being done
 * @param rows the rows taken so far
 * @param share of the file, from 0 to 1, below 0 where that cannot be told
 * @param unknownColumns headers that mean nothing and were passed over
 * @param problems how many problems are told
 * @param refusal why the file or its rest cannot be read, null where it can
 * @param conflicts how much of an undone import stays because others built on it
 */
public record ImportView(
        String id,
        String file,
        String kind,
        String by,
        ImportState state,
        Instant startedAt,
        @Nullable Instant endedAt,
        long rows,
        Tally tally,
        double share,
        List<String> unknownColumns,
        long problems,
        @Nullable Refusal refusal,
        long conflicts,
        boolean stopOnError) {

    /** Why a file cannot be read. */
    public record Refusal(Fault fault, List<String> arguments) {}

    static ImportView uploaded(String id, String file, String kind, String by, Instant now, boolean stopOnError) {
        return new ImportView(
                id,
                file,
                kind,
                by,
                ImportState.QUEUED,
                now,
                null,
                0,
                Tally.NONE,
                0,
                List.of(),
                0,
                null,
                0,
                stopOnError);
    }

    static ImportView of(Batch batch) {
        Instant start = batch.startedAt();
        return uploaded(batch.id(), batch.file(), batch.kind(), batch.by(), start, batch.stopOnError())
                .with(changes -> changes.state(ImportState.of(batch.status()), batch.endedAt())
                        .progress(
                                batch.position(),
                                batch.tally(),
                                -1,
                                List.of(),
                                batch.tally().wrong()));
    }

    /** The same import further on. */
    ImportView with(Consumer<Changes> further) {
        Changes changes = new Changes(this);
        further.accept(changes);
        return changes.view();
    }

    /** What changes of an import while something is being done with it. */
    static final class Changes {

        private final ImportView before;
        private String kind;
        private ImportState state;
        private @Nullable Instant endedAt;
        private long rows;
        private Tally tally;
        private double share;
        private List<String> unknownColumns;
        private long problems;
        private @Nullable Refusal refusal;
        private long conflicts;

        private Changes(ImportView before) {
            this.before = before;
            this.kind = before.kind;
            this.state = before.state;
            this.endedAt = before.endedAt;
            this.rows = before.rows;
            this.tally = before.tally;
            this.share = before.share;
            this.unknownColumns = before.unknownColumns;
            this.problems = before.problems;
            this.refusal = before.refusal;
            this.conflicts = before.conflicts;
        }

        Changes state(ImportState next, @Nullable Instant end) {
            state = next;
            endedAt = end;
            return this;
        }

        Changes kind(String slug) {
            kind = slug;
            return this;
        }

        Changes progress(long position, Tally sum, double part, List<String> unknown, long told) {
            rows = position;
            tally = sum;
            share = part;
            unknownColumns = List.copyOf(unknown);
            problems = told;
            return this;
        }

        Changes share(double part) {
            share = part;
            return this;
        }

        Changes refusal(@Nullable Refusal why) {
            refusal = why;
            return this;
        }

        Changes conflicts(long number) {
            conflicts = number;
            return this;
        }

        private ImportView view() {
            return new ImportView(
                    before.id,
                    before.file,
                    kind,
                    before.by,
                    state,
                    before.startedAt,
                    endedAt,
                    rows,
                    tally,
                    share,
                    unknownColumns,
                    problems,
                    refusal,
                    conflicts,
                    before.stopOnError);
        }
    }
}
