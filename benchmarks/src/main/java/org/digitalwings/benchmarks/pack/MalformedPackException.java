package org.digitalwings.benchmarks.pack;

import java.nio.file.Path;

/** A pack is not as its description says. */
public final class MalformedPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param line the line, from 1; 0 where the file as a whole is meant
     * @param reason what is wrong and how it should be
     */
    public MalformedPackException(Path file, long line, String reason) {
        super(line > 0 ? "%s, line %d: %s".formatted(file, line, reason) : "%s: %s".formatted(file, reason));
    }
}
