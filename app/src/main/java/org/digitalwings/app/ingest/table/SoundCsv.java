package org.digitalwings.app.ingest.table;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.digitalwings.app.ingest.table.LineReader.Line;
import org.jspecify.annotations.Nullable;

/**
 * The text of a CSV file with empty lines in place of those that would swallow what stands behind them: where a quotation has
 * lost one of its marks, and where a line is far too long. So reading goes on with the next line, and lines keep their numbers.
 */
final class SoundCsv extends Reader {

    /** A text that can be imported is far shorter, and far fewer lines; what is longer has lost its end. */
    static final int LONGEST_QUOTATION = 100_000;

    static final int MOST_LINES = 1000;

    /** So many columns and lines make it unlikely that a text only looks like rows. */
    private static final int ROWS_OF_A_TABLE = 3;

    private final LineReader lines;
    private final char separator;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private final Deque<Damage> damages = new ArrayDeque<>();
    private int columns;
    private String record = "";
    private int taken;

    SoundCsv(LineReader lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    /**
     * A line that was left out.
     *
     * @param column the column, from 0, where it is damaged; below 0 where the whole line is
     */
    record Damage(long line, int column, String value, Fault fault) {}

    /** The first line left out and not asked for yet, of those before a line. */
    Optional<Damage> damageBefore(long line) {
        Damage first = damages.peek();
        return first == null || first.line() >= line ? Optional.empty() : Optional.ofNullable(damages.poll());
    }

    @Override
    public int read(char[] target, int offset, int length) {
        int filled = 0;
        while (filled < length && hasText()) {
            int n = Math.min(length - filled, record.length() - taken);
            record.getChars(taken, taken + n, target, offset + filled);
            taken += n;
            filled += n;
        }
        return filled == 0 && length > 0 ? -1 : filled;
    }

    private boolean hasText() {
        if (taken == record.length()) {
            String next = next();
            record = next == null ? "" : next;
            taken = 0;
        }
        return taken < record.length();
    }

    private @Nullable String next() {
        Line first = takeLine();
        if (first == null) {
            return null;
        }
        if (first.tooLong()) {
            damages.add(new Damage(first.number(), -1, first.text(), Fault.LINE_TOO_LONG));
            return "\n";
        }
        if (columns > 0 && first.text().indexOf('"') < 0) {
            return first.text() + '\n';
        }
        CsvScan scan = new CsvScan(separator);
        List<Line> record = record(first, scan);
        if (scan.isOpen() || scan.isBroken() || looksLikeRows(record)) {
            record.subList(1, record.size()).reversed().forEach(ahead::addFirst);
            damages.add(new Damage(first.number(), scan.quotedColumn(), scan.quotation(), Fault.LOST_QUOTE));
            return "\n";
        }
        if (columns == 0 && !first.text().isBlank()) {
            columns = scan.cells();
        }
        return String.join("\n", record.stream().map(Line::text).toList()) + '\n';
    }

    /** The lines up to the one where no quotation is open any more, or where it is clear that none ends it. */
    private List<Line> record(Line first, CsvScan scan) {
        List<Line> record = new ArrayList<>(List.of(first));
        scan.take(first.text());
        int length = first.text().length();
        while (scan.isOpen() && length <= LONGEST_QUOTATION && record.size() < MOST_LINES) {
            Line next = takeLine();
            if (next == null) {
                break;
            }
            record.add(next);
            length += next.text().length();
            if (next.tooLong()) {
                break;
            }
            scan.take(next.text());
        }
        return record;
    }

    /** Whether the lines of one record each have as many cells as the header has: then a later mark was lost as well. */
    private boolean looksLikeRows(List<Line> record) {
        return columns >= ROWS_OF_A_TABLE
                && record.size() >= ROWS_OF_A_TABLE
                && record.stream()
                        .allMatch(line ->
                                line.text().chars().filter(c -> c == separator).count() == columns - 1);
    }

    private @Nullable Line takeLine() {
        return ahead.isEmpty() ? lines.next().orElse(null) : ahead.poll();
    }

    @Override
    public void close() {
        lines.close();
    }
}
