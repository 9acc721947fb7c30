package org.digitalwings.app.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.digitalwings.app.ingest.fact.Brands;
import org.digitalwings.app.ingest.fact.Vocabulary;
import org.digitalwings.app.ingest.format.RowParser;
import org.digitalwings.app.ingest.format.RowParser.Parsed;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.ingest.table.Table;
import org.digitalwings.app.ingest.table.TableLine;
import org.digitalwings.app.ingest.table.Tables;

/** Reads the chunks of a file, each while the one before is written. For one thread. */
final class ChunkReader implements AutoCloseable {

    static final int CHUNK_ROWS = 2000;

    private final Table table;
    private final RowParser parser;
    private final Vocabulary vocabulary;
    private final Brands brands;
    private final String batch;
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import-reader").daemon().factory());
    private long position;
    private Future<Optional<RowChunk>> next;

    /**
     * Opens a file.
     *
     * @param skip the rows to leave out because they were taken before
     */
    ChunkReader(Path file, TableKind kind, Vocabulary vocabulary, Brands brands, String batch, long skip) {
        this.table = Tables.open(file);
        this.parser = new RowParser(kind);
        this.vocabulary = vocabulary;
        this.brands = brands;
        this.batch = batch;
        this.next = ahead.submit(() -> {
            while (position < skip && table.next().isPresent()) {
                position++;
            }
            return read();
        });
    }

    /** The next chunk; empty at the end. */
    Optional<RowChunk> next() throws InterruptedException {
        try {
            Optional<RowChunk> chunk = next.get();
            if (chunk.isPresent()) {
                next = ahead.submit(this::read);
            }
            return chunk;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new CancellationException("The file was not read to its end: " + e.getCause());
        }
    }

    private Optional<RowChunk> read() {
        List<Parsed> rows = new ArrayList<>(CHUNK_ROWS);
        while (rows.size() < CHUNK_ROWS) {
            TableLine line = table.next().orElse(null);
            if (line == null) {
                break;
            }
            position++;
            rows.add(parser.parse(line));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new RowChunk(rows, vocabulary, brands, batch, position));
    }

    /** How much of the file has been read, from 0 to 1, below 0 where that cannot be told. */
    double progress() {
        return table.progress();
    }

    /** The headers that mean nothing. */
    Set<String> unknownColumns() {
        return parser.unknown();
    }

    @Override
    public void close() {
        ahead.shutdownNow();
        table.close();
    }
}
