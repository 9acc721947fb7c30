package org.digitalwings.app.ingest;

import java.time.Instant;
import java.util.List;
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
        return new ImportView(
                batch.id(),
                batch.file(),
                batch.kind(),
                batch.by(),
                ImportState.of(batch.status()),
                batch.startedAt(),
                batch.endedAt(),
                batch.position(),
                batch.tally(),
                -1,
                List.of(),
                batch.tally().wrong(),
                null,
                0,
                batch.stopOnError());
    }

    ImportView with(ImportState next, @Nullable Instant end) {
        return new ImportView(
                id,
                file,
                kind,
                by,
                next,
                startedAt,
                end,
                rows,
                tally,
                share,
                unknownColumns,
                problems,
                refusal,
                conflicts,
                stopOnError);
    }

    ImportView withKind(String slug) {
        return new ImportView(
                id,
                file,
                slug,
                by,
                state,
                startedAt,
                endedAt,
                rows,
                tally,
                share,
                unknownColumns,
                problems,
                refusal,
                conflicts,
                stopOnError);
    }

    ImportView withProgress(long position, Tally sum, double part, List<String> unknown, long told) {
        return new ImportView(
                id,
                file,
                kind,
                by,
                state,
                startedAt,
                endedAt,
                position,
                sum,
                part,
                unknown,
                told,
                refusal,
                conflicts,
                stopOnError);
    }

    ImportView withRefusal(Fault fault, List<String> arguments) {
        return new ImportView(
                id,
                file,
                kind,
                by,
                state,
                startedAt,
                endedAt,
                rows,
                tally,
                share,
                unknownColumns,
                problems,
                new Refusal(fault, arguments),
                conflicts,
                stopOnError);
    }

    ImportView withConflicts(long number) {
        return new ImportView(
                id,
                file,
                kind,
                by,
                state,
                startedAt,
                endedAt,
                rows,
                tally,
                share,
                unknownColumns,
                problems,
                refusal,
                number,
                stopOnError);
    }
}
