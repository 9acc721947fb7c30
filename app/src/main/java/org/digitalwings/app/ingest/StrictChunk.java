package org.digitalwings.app.ingest;

import java.util.Set;
import org.digitalwings.graph.batch.Chunk;
import org.digitalwings.graph.batch.Known;
import org.digitalwings.graph.batch.PartKind;

/** A chunk that is written only where nothing is wrong with any of its rows. */
final class StrictChunk implements Chunk {

    private final RowChunk rows;

    StrictChunk(RowChunk rows) {
        this.rows = rows;
    }

    /** Rolls the chunk's transaction back. */
    static final class WrongRowException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private WrongRowException() {
            super("A row is wrong.", null, false, false);
        }
    }

    @Override
    public Statement state(Known known) {
        Statement statement = rows.state(known);
        if (statement.wrong() > 0) {
            throw new WrongRowException();
        }
        return statement;
    }

    @Override
    public Set<String> ids() {
        return rows.ids();
    }

    @Override
    public Set<String> keys() {
        return rows.keys();
    }

    @Override
    public Set<PartKind> parts() {
        return rows.parts();
    }

    @Override
    public long position() {
        return rows.position();
    }
}
