package org.digitalwings.app.ingest.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's bytes, counted as they are read. */
final class CountingInput extends FilterInputStream {

    private final long size;
    private long count;

    private CountingInput(InputStream in, long size) {
        super(in);
        this.size = size;
    }

    static CountingInput of(Path file) throws IOException {
        return new CountingInput(Files.newInputStream(file), Files.size(file));
    }

    /** The share of the file that has been read, from 0 to 1. */
    double progress() {
        return size == 0 ? 1 : Math.min(1, (double) count / size);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        count += Math.max(0, n);
        return n;
    }
}
