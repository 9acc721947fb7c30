package org.digitalwings.graph.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import.
 *
 * @param file the file's name
 * @param content the SHA-256 of the file in hexadecimal
 * @param kind the kind of table
 * @param by the username of who started it
 * @param endedAt null while it runs
 * @param position the rows taken so far
 * @param stopOnError whether the first wrong row ends it
 */
public record Batch(
        String id,
        String file,
        String content,
        String kind,
        String by,
        BatchStatus status,
        Instant startedAt,
        @Nullable Instant endedAt,
        long position,
        Tally tally,
        boolean stopOnError) {}
