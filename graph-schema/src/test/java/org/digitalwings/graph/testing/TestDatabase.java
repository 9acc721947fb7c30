package org.digitalwings.graph.testing;

import java.time.Clock;
import java.util.List;
import org.digitalwings.graph.embedded.BoltAddress;
import org.digitalwings.graph.migration.Migrations;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The database of this JVM's tests. It is embedded unless the system property {@code digital-wings.test.database} says
 * {@code container}.
 */
public final class TestDatabase {

    private static final String CLEAR = """
            MATCH (n)
            WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:ChangeCounter
              AND NOT n:Topic AND NOT n:Place AND NOT n:Technology
            CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS""";

    private static final String RESET = "MATCH (counter:ChangeCounter) SET counter.seq = 0";

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

    /** Migrates the database where it is not, removes all but the vocabulary, and starts the change log over. */
    public void clear() {
        Migrations.ofThisBuild(Clock.systemUTC()).apply(driver);
        try (var session = driver.session()) {
            session.run(CLEAR).consume();
            session.run(RESET).consume();
        }
    }

    /** Leaves nothing: no node, no constraint, no index. The next {@link #clear} migrates from the beginning. */
    public void wipe() {
        try (var session = driver.session()) {
            session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
            drop(
                    "CONSTRAINT",
                    session.run("SHOW CONSTRAINTS YIELD name")
                            .list(row -> row.get("name").asString()));
            drop(
                    "INDEX",
                    session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
                            .list(row -> row.get("name").asString()));
        }
    }

    private void drop(String what, List<String> names) {
        names.forEach(name ->
                driver.executableQuery("DROP %s `%s`".formatted(what, name)).execute());
    }

    private static TestDatabase start() {
        return new TestDatabase(TestDatabaseKind.chosen().start());
    }
}
