package org.digitalwings.app.ingest.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook, whose first row with text is the header. */
final class XlsxTable implements Table {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;

    private XlsxTable(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
        this.header = header();
    }

    static XlsxTable open(Path file) throws IOException {
        WorkbookLimits.check(file);
        try {
            return new XlsxTable(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw new UnreadableFileException(Fault.DAMAGED_FILE);
        }
    }

    private List<String> header() {
        while (rows.hasNext()) {
            List<String> names = texts(rows.next()).stream().map(String::strip).toList();
            if (names.stream().anyMatch(name -> !name.isEmpty())) {
                return names;
            }
        }
        throw new UnreadableFileException(Fault.EMPTY_FILE);
    }

    @Override
    public Optional<TableLine> next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                List<String> cells = texts(row);
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    return Optional.of(line(row, cells));
                }
            }
            return Optional.empty();
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw new UnreadableFileException(Fault.DAMAGED_FILE);
        }
    }

    private TableLine line(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.getOptionalCell(i).orElse(null);
            if (cell != null && cell.getType() == CellType.ERROR) {
                return new TableLine.Damaged(RowProblem.of(
                        row.getRowNum(), i < header.size() ? header.get(i) : "", cells.get(i), Fault.CELL_ERROR));
            }
            if (i >= header.size() && !cells.get(i).isBlank()) {
                return new TableLine.Damaged(RowProblem.of(
                        row.getRowNum(),
                        "",
                        cells.get(i),
                        Fault.TOO_MANY_CELLS,
                        String.valueOf(cells.size()),
                        String.valueOf(header.size())));
            }
        }
        return new TableLine.Row(row.getRowNum(), header, cells);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(XlsxCells::text).orElse(""));
        }
        return texts;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public double progress() {
        return -1;
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook could not be closed.", e);
        }
    }
}
