package org.digitalwings.app.ingest.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One strict pass over a file's bytes by the rules of UTF-8 (RFC 3629: no overlong forms, no surrogates), which also counts
 * what tells the other encodings apart. Takes time linear in the file and constant memory.
 */
final class Utf8Check {

    /** Share of the bytes above 127 that must be well-formed for a file with errors to count as damaged UTF-8. */
    private static final double DAMAGED = 0.8;

    private static final int SAMPLE_BYTES = 1 << 16;

    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private long high;
    private long good;
    private long runs;
    private long loneRuns;
    private boolean zeros;
    private int run;
    private int expected;
    private int taken;
    private int low = 0x80;
    private int top = 0xBF;

    private Utf8Check() {}

    static Utf8Check of(Path file) throws IOException {
        Utf8Check check = new Utf8Check();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    check.take(buffer[i] & 0xFF);
                }
            }
        }
        check.endRun();
        return check;
    }

    boolean isUtf8() {
        return high == good && !zeros;
    }

    boolean isDamagedUtf8() {
        return !zeros && good >= high * DAMAGED;
    }

    boolean hasZeros() {
        return zeros;
    }

    /** Whether bytes above 127 stand mostly alone, as accented letters do, never as characters of two bytes do. */
    boolean looksWestern() {
        return loneRuns * 2 > runs;
    }

    /** The first bytes above 127 with what follows each, so that a long beginning in English says nothing. */
    byte[] highSample() {
        return sample.toByteArray();
    }

    private void take(int b) {
        zeros |= b == 0;
        if (b < 0x80) {
            expected = 0;
            if (run > 0 && sample.size() < SAMPLE_BYTES) {
                sample.write(b);
            }
            endRun();
            return;
        }
        high++;
        run++;
        if (sample.size() < SAMPLE_BYTES) {
            sample.write(b);
        }
        if (expected == 0 || b < low || b > top) {
            begin(b);
        } else {
            low = 0x80;
            top = 0xBF;
            if (++taken == expected) {
                good += expected;
                expected = 0;
            }
        }
    }

    private void begin(int b) {
        expected = b >= 0xC2 && b <= 0xDF ? 2 : b >= 0xE0 && b <= 0xEF ? 3 : b >= 0xF0 && b <= 0xF4 ? 4 : 0;
        taken = 1;
        low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        top = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    }

    private void endRun() {
        if (run > 0) {
            runs++;
            loneRuns += run == 1 ? 1 : 0;
        }
        run = 0;
    }
}
