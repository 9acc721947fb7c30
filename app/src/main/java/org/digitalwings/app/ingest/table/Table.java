package org.digitalwings.app.ingest.table;

import java.io.Closeable;
import java.util.Optional;

/** A table that is read line by line, once, by one thread. */
public interface Table extends Closeable {

    /** Separates the values of a list in one cell where the file's format has lists of its own. */
    char LIST_SEPARATOR = '\u001e';

    /**
     * The next line, empty at the end. Lines without any text are left out.
     *
     * @throws UnreadableFileException where nothing more of the file can be read
     */
    Optional<TableLine> next();

    /** Whether all rows share one header, so that what it lacks is lacking in every row. */
    boolean hasHeader();

    /** How much of the file has been read, from 0 to 1; below 0 where that cannot be told. */
    double progress();

    @Override
    void close();
}
