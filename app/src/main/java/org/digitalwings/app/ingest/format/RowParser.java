package org.digitalwings.app.ingest.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.app.ingest.table.TableLine;
import org.jspecify.annotations.Nullable;

/** Makes typed rows of a table of one kind. For one thread. */
public final class RowParser {

    /** JSON Lines can have other columns in every row. */
    private static final int MOST_UNKNOWN = 100;

    private final TableKind kind;
    private final Set<String> unknown = new LinkedHashSet<>();
    private @Nullable List<String> names;
    private @Nullable Header header;

    public RowParser(TableKind kind) {
        this.kind = kind;
    }

    /** A row, or what is wrong with it. */
    public record Parsed(long line, @Nullable ImportRow row, List<RowProblem> problems) {}

    /** Reads a line; it has a row only where nothing is wrong. */
    public Parsed parse(TableLine line) {
        return switch (line) {
            case TableLine.Damaged damaged -> new Parsed(damaged.line(), null, List.of(damaged.problem()));
            case TableLine.Row row -> {
                Cells cells = new Cells(header(row.header()), row);
                ImportRow parsed = kind.parse(cells);
                List<RowProblem> problems = new ArrayList<>(cells.problems());
                yield new Parsed(row.line(), problems.isEmpty() ? parsed : null, problems);
            }
        };
    }

    /** The first headers met so far that are no columns of this kind of table. */
    public Set<String> unknown() {
        return unknown;
    }

    /** Rows of one table share the list of names, so that its identity tells at once whether it is another one. */
    @SuppressWarnings("ReferenceEquality")
    private Header header(List<String> wanted) {
        Header known = header;
        if (known == null || names != wanted) {
            known = Header.of(wanted, kind);
            header = known;
            names = wanted;
            known.unknown().stream().limit(MOST_UNKNOWN - unknown.size()).forEach(unknown::add);
        }
        return known;
    }
}
