package org.digitalwings.app.ingest.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A table in a CSV file separated by commas, semicolons or tabs, whichever its first line holds most of. */
final class CsvTable implements Table {

    /** The longest record in characters, so that a lost quotation mark cannot swallow a large file into memory. */
    private static final int LONGEST_RECORD = 1 << 20;

    private static final char UNDECODABLE = '\uFFFD';

    private final CountingInput bytes;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private boolean ended;

    private CsvTable(CountingInput bytes, CsvReader<CsvRecord> reader) {
        this.bytes = bytes;
        this.reader = reader;
        this.records = reader.iterator();
        CsvRecord first = records.hasNext() ? records.next() : null;
        if (first == null) {
            throw new UnreadableFileException(Fault.EMPTY_FILE);
        }
        this.header = first.getFields().stream().map(String::strip).toList();
    }

    static CsvTable open(Path file, Encoding encoding) throws IOException {
        char separator = separator(file, encoding);
        CountingInput bytes = CountingInput.of(file);
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(encoding.reader(bytes));
        return new CsvTable(bytes, reader);
    }

    @Override
    public Optional<TableLine> next() {
        while (!ended) {
            try {
                if (!records.hasNext()) {
                    ended = true;
                    break;
                }
                CsvRecord next = records.next();
                if (next.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    return Optional.of(line(next));
                }
            } catch (CsvParseException e) {
                ended = true;
                throw new UnreadableFileException(Fault.DAMAGED_FILE);
            }
        }
        return Optional.empty();
    }

    private TableLine line(CsvRecord found) {
        List<String> cells = found.getFields();
        long line = found.getStartingLineNumber();
        for (int i = 0; i < cells.size(); i++) {
            int damage = cells.get(i).indexOf(UNDECODABLE);
            if (damage >= 0) {
                return damaged(cells, i, line + lineBreaks(cells, i, damage), Fault.UNDECODABLE);
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

    private TableLine damaged(List<String> cells, int index, long line, Fault fault) {
        String column = index < header.size() ? header.get(index) : "";
        return new TableLine.Damaged(RowProblem.of(line, column, cells.get(index), fault));
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
        try (BufferedReader in = new BufferedReader(encoding.reader(CountingInput.of(file)))) {
            int[] counts = counts(in);
            return counts[2] > 0 && counts[2] >= counts[0] && counts[2] >= counts[1]
                    ? '\t'
                    : counts[1] > counts[0] ? ';' : ',';
        }
    }

    /** Commas, semicolons and tabs outside quotation marks in the first line that is not blank. */
    private static int[] counts(Reader in) throws IOException {
        int[] counts = new int[3];
        boolean quoted = false;
        boolean text = false;
        for (int c = in.read(), n = 0; c >= 0 && n < LONGEST_RECORD; c = in.read(), n++) {
            quoted ^= c == '"';
            text |= !Character.isWhitespace(c);
            if (!quoted && (c == '\n' || c == '\r') && text) {
                break;
            }
            int which = quoted ? -1 : ",;\t".indexOf(c);
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
        return bytes.progress();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be closed.", e);
        }
    }
}
