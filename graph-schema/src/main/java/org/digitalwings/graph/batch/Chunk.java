package org.digitalwings.graph.batch;

import java.util.List;
import java.util.Set;

/** Some rows of a file, in order, that are written together. */
public interface Chunk {

    /** The ids of members that must be known before the facts can be stated. */
    Set<String> ids();

    /** The name keys of members that must be known. */
    Set<String> keys();

    /** What must be known of the members found. */
    Set<PartKind> parts();

    /**
     * States the facts. Called again where a transaction is tried again, each time with what the graph knows then.
     *
     * @param known the members found; takes in the ones that rows of this chunk make
     */
    Statement state(Known known);

    /** The number of rows of the file up to and with the last of this chunk. */
    long position();

    /**
     * The facts of the rows that state some.
     *
     * @param wrong how many rows state none because something is wrong with them
     */
    record Statement(List<RowFacts> rows, int wrong) {}
}
