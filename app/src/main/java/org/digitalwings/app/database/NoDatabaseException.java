package org.digitalwings.app.database;

/** Neither is a server named nor does this distribution contain the embedded database. */
final class NoDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoDatabaseException() {
        super("This distribution has no embedded database, and no Neo4j server is named.");
    }
}
