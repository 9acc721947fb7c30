package org.digitalwings.app.ingest.table;

import java.util.List;

/** One line of a table: a row, or what could not be read as one. */
public sealed interface TableLine {

    /** The line of the file, from 1, on which it begins. */
    long line();

    /**
     * A row.
     *
     * @param header the names of the columns; the same list for all rows that share it
     * @param cells the texts of the cells, as many as the header has or fewer
     */
    record Row(long line, List<String> header, List<String> cells) implements TableLine {}

    /** A line that cannot be read. */
    record Damaged(RowProblem problem) implements TableLine {
        @Override
        public long line() {
            return problem.line();
        }
    }
}
