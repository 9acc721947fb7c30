package org.digitalwings.graph.migration;

/** Migrations and a database that do not fit each other. The message says which, why, and what to do. */
public final class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MigrationException(String message) {
        super(message);
    }

    MigrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
