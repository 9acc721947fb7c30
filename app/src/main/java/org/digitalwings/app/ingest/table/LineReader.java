package org.digitalwings.app.ingest.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of a text file with their numbers, none kept longer than {@value #LONGEST} characters. A line ends with a line
 * feed, a carriage return, or both.
 */
final class LineReader implements Closeable {

    static final int LONGEST = 1 << 20;

    private final CountingInput bytes;
    private final Reader text;
    private final char[] buffer = new char[1 << 15];
    private int next;
    private int end;
    private long number;

    private LineReader(CountingInput bytes, Reader text) {
        this.bytes = bytes;
        this.text = text;
    }

    static LineReader open(Path file, Encoding encoding) throws IOException {
        CountingInput bytes = CountingInput.of(file);
        return new LineReader(bytes, encoding.reader(bytes));
    }

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param tooLong whether the text is only the beginning of a line that is too long
     */
    record Line(long number, String text, boolean tooLong) {}

    /** The next line; empty at the end. */
    Optional<Line> next() {
        if (!fill()) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        boolean tooLong = false;
        do {
            int from = next;
            while (next < end && buffer[next] != '\n' && buffer[next] != '\r') {
                next++;
            }
            int room = LONGEST - line.length();
            tooLong |= next - from > room;
            line.append(buffer, from, Math.min(room, next - from));
        } while (next == end && fill());
        passLineEnd();
        return Optional.of(new Line(++number, line.toString(), tooLong));
    }

    private void passLineEnd() {
        if (next < end && buffer[next++] == '\r' && fill() && buffer[next] == '\n') {
            next++;
        }
    }

    /** Whether there is another character in the buffer. */
    private boolean fill() {
        try {
            if (next == end) {
                next = 0;
                end = Math.max(0, text.read(buffer, 0, buffer.length));
            }
            return end > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Line %d cannot be read.".formatted(number + 1), e);
        }
    }

    /** The share of the file that has been read, from 0 to 1. */
    double progress() {
        return bytes.progress();
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be closed.", e);
        }
    }
}
