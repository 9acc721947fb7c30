package org.digitalwings.graph.embedded;

import java.nio.file.Path;

/** An embedded database that could not start. The message says which, why, and what to do. */
public final class DatabaseStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private DatabaseStartException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why a start failed. */
    public enum Reason {
        /** Another process, or another database of this one, uses the same directory. */
        DIRECTORY_IN_USE,
        /** Something else listens on the Bolt port. */
        PORT_IN_USE,
        /** The directory cannot be made or written. */
        DIRECTORY_NOT_WRITABLE,
        /** Anything else; the database's own log tells more. */
        BROKEN
    }

    /** Why the start failed. */
    public Reason reason() {
        return reason;
    }

    static DatabaseStartException directoryInUse(Path directory, Throwable cause) {
        return new DatabaseStartException(Reason.DIRECTORY_IN_USE, """
                The database in %s is already in use by another process. \
                Stop the other instance, or give this one a data directory of its own.""".formatted(directory), cause);
    }

    static DatabaseStartException portInUse(int port, Path directory, Throwable cause) {
        return new DatabaseStartException(Reason.PORT_IN_USE, """
                Port %d, which the database in %s should listen on, is in use. \
                Stop what listens there, or choose another port (0 takes any free one).""".formatted(port, directory), cause);
    }

    static DatabaseStartException notWritable(Path directory, Throwable cause) {
        return new DatabaseStartException(Reason.DIRECTORY_NOT_WRITABLE, """
                The database directory %s cannot be made or written. \
                Give its owner's rights to the user who starts this, or choose another data directory.""".formatted(directory), cause);
    }

    static DatabaseStartException broken(Path directory, Throwable cause) {
        return new DatabaseStartException(
                Reason.BROKEN,
                "The database in %s does not start: %s. See %s for what happened."
                        .formatted(directory, deepest(cause), directory.resolve("logs/debug.log")),
                cause);
    }

    private static String deepest(Throwable cause) {
        Throwable deepest = cause;
        for (Throwable next = cause.getCause(); next != null; next = next.getCause()) {
            deepest = next;
        }
        return String.valueOf(deepest.getMessage());
    }
}
