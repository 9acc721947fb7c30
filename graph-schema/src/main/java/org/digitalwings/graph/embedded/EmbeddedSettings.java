package org.digitalwings.graph.embedded;

import java.nio.file.Path;

/**
 * How an embedded database runs.
 *
 * @param directory where the database keeps its data and logs; made if it does not exist
 * @param boltPort the loopback port to listen on, 0 for any free one
 * @param pageCacheBytes how much of the store is kept in memory outside the heap, at least 8 MiB
 */
public record EmbeddedSettings(Path directory, int boltPort, long pageCacheBytes) {

    private static final int MAX_PORT = 65_535;
    private static final long MEBIBYTE = 1024 * 1024;

    public EmbeddedSettings {
        if (boltPort < 0 || boltPort > MAX_PORT) {
            throw new IllegalArgumentException(
                    "Bolt port %d must be from 0 (any free port) to %d.".formatted(boltPort, MAX_PORT));
        }
        if (pageCacheBytes < 8 * MEBIBYTE) {
            throw new IllegalArgumentException(
                    "Page cache of %d bytes is too small, give at least 8 MiB.".formatted(pageCacheBytes));
        }
        directory = directory.toAbsolutePath().normalize();
    }

    /** A database in {@code directory} on any free port with a page cache of 256 MiB. */
    public static EmbeddedSettings in(Path directory) {
        return new EmbeddedSettings(directory, 0, 256 * MEBIBYTE);
    }

    /** The same on another port. */
    public EmbeddedSettings onPort(int port) {
        return new EmbeddedSettings(directory, port, pageCacheBytes);
    }

    /** The same with another page cache. */
    public EmbeddedSettings withPageCache(long bytes) {
        return new EmbeddedSettings(directory, boltPort, bytes);
    }
}
