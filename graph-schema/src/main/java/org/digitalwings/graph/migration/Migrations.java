package org.digitalwings.graph.migration;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a database to the schema that this build expects. Several processes may try at once: one works, the others wait
 * for it and find nothing left to do. A process that dies in the middle frees the lock by dying, because the lock is the
 * write lock of an open transaction, and the next one goes on where it stopped.
 */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private static final List<String> BOOTSTRAP = List.of(
            "CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE",
            "CREATE CONSTRAINT migration_lock_id IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.id IS UNIQUE",
            "MERGE (:MigrationLock {id: 'migrations'})");

    private static final String LOCK = "MATCH (lock:MigrationLock {id: 'migrations'}) SET lock.at = $now";

    private static final String APPLIED = """
            MATCH (m:Migration)
            RETURN m.version AS version, m.description AS description, m.checksum AS checksum
            ORDER BY version""";

    private static final String RECORD = """
            CREATE (:Migration {version: $version, description: $description, checksum: $checksum,
                                appliedAt: $now, millis: $millis})""";

    private final List<Migration> migrations;
    private final Clock clock;

    private Migrations(List<Migration> migrations, Clock clock) {
        this.migrations = List.copyOf(migrations);
        this.clock = clock;
    }

    /** The migrations of this build. */
    public static Migrations ofThisBuild(Clock clock) {
        return in("graph/migrations", clock);
    }

    /** The migrations of a folder on the classpath. */
    static Migrations in(String folder, Clock clock) {
        return new Migrations(MigrationFiles.in(folder), clock);
    }

    /**
     * Applies what the database has not been through yet.
     *
     * @return the migrations that this call applied, by version
     * @throws MigrationException if the database is newer than this build, or one of its migrations has changed since
     */
    public List<AppliedMigration> apply(Driver driver) {
        try (Session session = driver.session();
                Session locking = driver.session()) {
            BOOTSTRAP.forEach(statement ->
                    session.executeWriteWithoutResult(tx -> tx.run(statement).consume()));
            try (Transaction lock = locking.beginTransaction()) {
                lock.run(LOCK, Map.of("now", clock.instant().toString())).consume();
                List<AppliedMigration> applied =
                        session.executeRead(tx -> tx.run(APPLIED).list(AppliedMigration::of));
                verify(applied);
                List<Migration> pending = migrations.subList(applied.size(), migrations.size());
                pending.forEach(migration -> apply(migration, session));
                lock.commit();
                return pending.stream().map(Migration::applied).toList();
            }
        }
    }

    private void verify(List<AppliedMigration> applied) {
        for (int i = 0; i < applied.size(); i++) {
            AppliedMigration there = applied.get(i);
            if (there.version() > migrations.size()) {
                throw new MigrationException("""
                        The database has been through migration %03d (%s), this build knows %d. \
                        Start the newer build that migrated it, or restore a backup made before.""".formatted(there.version(), there.description(), migrations.size()));
            }
            Migration here = migrations.get(i);
            if (there.version() != here.version() || !there.checksum().equals(here.checksum())) {
                throw new MigrationException(
                        """
                        Migration %03d (%s) is not the one that the database has been through: checksum %s there, %s here. \
                        Put the file back as it was and make a new migration for the change.""".formatted(here.version(), here.description(), there.checksum(), here.checksum()));
            }
        }
    }

    private void apply(Migration migration, Session session) {
        long start = clock.millis();
        for (Statement statement : migration.statements()) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(statement.cypher(), statement.parameters()).consume());
        }
        long millis = clock.millis() - start;
        session.executeWriteWithoutResult(tx -> tx.run(
                        RECORD,
                        Map.of(
                                "version", migration.version(),
                                "description", migration.description(),
                                "checksum", migration.checksum(),
                                "now", clock.instant().atZone(ZoneOffset.UTC),
                                "millis", millis))
                .consume());
        LOG.info("Applied migration {} ({}) in {} ms.", migration.version(), migration.description(), millis);
    }
}
