package org.digitalwings.graph.testing;

import org.digitalwings.graph.embedded.BoltAddress;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The database of this JVM's tests. It is embedded unless the system property {@code digital-wings.test.database} says
 * {@code container}.
 */
public final class TestDatabase {

    private static final class Shared {
        private static final TestDatabase INSTANCE = start();
    }

    private final BoltAddress address;
    private final Driver driver;

    private TestDatabase(BoltAddress address) {
        this.address = address;
        this.driver = GraphDatabase.driver(address.uri(), AuthTokens.basic(address.username(), address.password()));
    }

    /** Starts the database at the first call; it stops with the JVM. */
    public static TestDatabase shared() {
        return Shared.INSTANCE;
    }

    /** Where the tests' database is reached. */
    public BoltAddress address() {
        return address;
    }

    /** A driver for it; do not close it. */
    public Driver driver() {
        return driver;
    }

    /** Removes every node that is not of the migrated vocabulary, and starts the change log over. */
    public void clear() {
        try (var session = driver.session()) {
            session.run("MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
        }
    }

    private static TestDatabase start() {
        return new TestDatabase(TestDatabaseKind.chosen().start());
    }
}
