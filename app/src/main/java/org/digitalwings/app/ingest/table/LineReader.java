package org.digitalwings.app.ingest.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Lines of text with their numbers, none kept longer than {@value #LONGEST} characters. */
final class LineReader {

    static final int LONGEST = 1 << 20;

    private final BufferedReader in;
    private long number;
    private boolean tooLong;

    LineReader(Reader in) {
        this.in = new BufferedReader(in, 1 << 16);
    }

    /** The next line without its end, cut where too long; null at the end. */
    @Nullable
    String next() {
        try {
            StringBuilder line = new StringBuilder();
            tooLong = false;
            int c = in.read();
            if (c < 0) {
                return null;
            }
            for (; c >= 0 && c != '\n'; c = in.read()) {
                if (line.length() < LONGEST) {
                    line.append((char) c);
                } else {
                    tooLong = true;
                }
            }
            number++;
            return line.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Line %d cannot be read.".formatted(number + 1), e);
        }
    }

    /** The number of the last line, from 1. */
    long number() {
        return number;
    }

    /** Whether the last line was cut. */
    boolean isTooLong() {
        return tooLong;
    }
}
