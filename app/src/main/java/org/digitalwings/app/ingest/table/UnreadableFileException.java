package org.digitalwings.app.ingest.table;

import java.util.List;

/** A file that cannot be imported at all. */
public final class UnreadableFileException extends RuntimeException {

    private final Fault fault;
    private final List<String> arguments;

    public UnreadableFileException(Fault fault, String... arguments) {
        super("The file cannot be imported: %s %s.".formatted(fault, List.of(arguments)));
        this.fault = fault;
        this.arguments = List.of(arguments);
    }

    /** What is wrong with the file. */
    public Fault fault() {
        return fault;
    }

    /** What the fault's words take. */
    public List<String> arguments() {
        return arguments;
    }
}
