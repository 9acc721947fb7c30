package org.digitalwings.app.ingest.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.digitalwings.app.ingest.table.SoundCsv.Damage;
import org.jspecify.annotations.Nullable;

/** A table in a CSV file separated by commas, semicolons or tabs, whichever its first line holds most of. */
final class CsvTable implements Table {

    private static final int MOST = 2 * LineReader.LONGEST;
    private static final char UNDECODABLE = '\uFFFD';

    private final LineReader lines;
    private final SoundCsv text;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    /** Was read, but lines before it could not be. */
    private @Nullable CsvRecord waiting;

    private CsvTable(LineReader lines, char separator) {
        this.lines = lines;
        this.text = new SoundCsv(lines, separator);
        this.records = reader(separator).build(handler(), text).iterator();
        CsvRecord first = records.hasNext() ? records.next() : null;
        text.damageBefore(first == null ? Long.MAX_VALUE : first.getStartingLineNumber())
                .ifPresent(damage -> {
                    throw new UnreadableFileException(damage.fault(), arguments(damage));
                });
        if (first == null) {
            throw new UnreadableFileException(Fault.EMPTY_FILE);
        }
        this.header = first.getFields().stream().map(String::strip).toList();
    }

    static CsvTable open(Path file, Encoding encoding) throws IOException {
        char separator = separator(file, encoding);
        LineReader lines = LineReader.open(file, encoding);
        try {
            return new CsvTable(lines, separator);
        } catch (UnreadableFileException e) {
            lines.close();
            throw e;
        }
    }

    private static CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(MOST);
    }

    /** Whose limits no line reaches that is let through. */
    private static CsvRecordHandler handler() {
        return CsvRecordHandler.of(
                limits -> limits.maxFields(MOST).maxFieldSize(MOST).maxRecordSize(MOST));
    }

    @Override
    public Optional<TableLine> next() {
        if (waiting == null) {
            waiting = nextWithText();
        }
        CsvRecord next = waiting;
        Optional<Damage> damage = text.damageBefore(next == null ? Long.MAX_VALUE : next.getStartingLineNumber());
        if (damage.isPresent()) {
            return damage.map(this::damaged);
        }
        waiting = null;
        return next == null ? Optional.empty() : Optional.of(line(next));
    }

    private @Nullable CsvRecord nextWithText() {
        while (records.hasNext()) {
            CsvRecord next = records.next();
            if (next.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                return next;
            }
        }
        return null;
    }

    private TableLine damaged(Damage damage) {
        return new TableLine.Damaged(RowProblem.of(
                damage.line(), column(damage.column()), damage.value(), damage.fault(), arguments(damage)));
    }

    private static String[] arguments(Damage damage) {
        return new String[] {String.valueOf(damage.line()), String.valueOf(LineReader.LONGEST)};
    }

    private String column(int index) {
        return index >= 0 && index < header.size() ? header.get(index) : "";
    }

    private TableLine line(CsvRecord found) {
        List<String> cells = found.getFields();
        long line = found.getStartingLineNumber();
        for (int i = 0; i < cells.size(); i++) {
            int damage = cells.get(i).indexOf(UNDECODABLE);
            if (damage >= 0) {
                return new TableLine.Damaged(
                        RowProblem.of(line + lineBreaks(cells, i, damage), column(i), cells.get(i), Fault.UNDECODABLE));
            }
            if (i >= header.size() && !cells.get(i).isBlank()) {
                return new TableLine.Damaged(RowProblem.of(
                        line,
                        "",
                        cells.get(i),
                        Fault.TOO_MANY_CELLS,
                        String.valueOf(cells.size()),
                        String.valueOf(header.size())));
            }
        }
        return new TableLine.Row(line, header, cells);
    }

    private static long lineBreaks(List<String> cells, int cell, int offset) {
        return cells.subList(0, cell).stream()
                        .flatMapToInt(String::chars)
                        .filter(c -> c == '\n')
                        .count()
                + cells.get(cell)
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static char separator(Path file, Encoding encoding) throws IOException {
        try (LineReader lines = LineReader.open(file, encoding)) {
            int[] counts = counts(lines);
            return counts[2] > 0 && counts[2] >= counts[0] && counts[2] >= counts[1]
                    ? '\t'
                    : counts[1] > counts[0] ? ';' : ',';
        }
    }

    /** Commas, semicolons and tabs outside quotation marks in the first line that is not blank. */
    private static int[] counts(LineReader lines) {
        int[] counts = new int[3];
        String first = lines.next().map(LineReader.Line::text).orElse("");
        for (int passed = 1; first.isBlank() && passed < SoundCsv.MOST_LINES; passed++) {
            first = lines.next().map(LineReader.Line::text).orElse("");
        }
        boolean quoted = false;
        for (int i = 0; i < first.length(); i++) {
            quoted ^= first.charAt(i) == '"';
            int which = quoted ? -1 : ",;\t".indexOf(first.charAt(i));
            if (which >= 0) {
                counts[which]++;
            }
        }
        return counts;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public double progress() {
        return lines.progress();
    }

    @Override
    public void close() {
        lines.close();
    }
}
