package org.digitalwings.app.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.digitalwings.app.ingest.format.Column;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.ingest.table.Fault;
import org.digitalwings.app.ingest.table.Table;
import org.digitalwings.app.ingest.table.TableLine;
import org.digitalwings.app.ingest.table.Tables;
import org.digitalwings.app.ingest.table.UnreadableFileException;

/** Recognises what kind of table a file holds. */
final class TableKinds {

    private static final int LINES_TO_TRY = 20;

    private TableKinds() {}

    /**
     * The kind of table that a file holds.
     *
     * @param stated the kind that the manager says it is, empty to find it out by the header of the first readable row
     * @throws UnreadableFileException where the header fits no kind, two kinds equally well, or not the one stated
     */
    static TableKind of(Path file, Optional<TableKind> stated) {
        try (Table table = Tables.open(file)) {
            for (int i = 0; i < LINES_TO_TRY; i++) {
                TableLine line = table.next().orElse(null);
                if (line instanceof TableLine.Row row) {
                    return stated.map(kind -> checked(kind, table, row.header()))
                            .or(() -> TableKind.recognise(row.header()))
                            .orElseThrow(() -> unknown(row.header()));
                }
                if (line == null) {
                    break;
                }
            }
            return stated.orElseThrow(() -> new UnreadableFileException(Fault.EMPTY_FILE));
        }
    }

    private static TableKind checked(TableKind kind, Table table, List<String> header) {
        List<Column> missing = kind.missing(header);
        if (table.hasHeader() && !missing.isEmpty()) {
            throw new UnreadableFileException(
                    Fault.MISSING_COLUMN,
                    missing.getFirst().zh() + " / " + missing.getFirst().en());
        }
        return kind;
    }

    private static UnreadableFileException unknown(List<String> header) {
        return new UnreadableFileException(Fault.UNKNOWN_TABLE, String.join(", ", header));
    }
}
