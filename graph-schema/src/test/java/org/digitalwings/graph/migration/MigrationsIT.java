package org.digitalwings.graph.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.digitalwings.graph.testing.GraphTest;
import org.digitalwings.graph.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ClientException;

@GraphTest(migrated = false)
final class MigrationsIT {

    private final TestDatabase database;
    private final Driver driver;

    MigrationsIT(TestDatabase database) {
        this.database = database;
        this.driver = database.driver();
    }

    @BeforeEach
    @AfterEach
    void wipe() {
        database.wipe();
    }

    @Test
    void appliesEachMigrationOnceAndInOrder() {
        assertThat(migrations("two").apply(driver))
                .extracting(AppliedMigration::version)
                .containsExactly(1, 2);
        assertThat(migrations("two").apply(driver)).isEmpty();
        assertThat(names()).containsExactly("乙", "甲; 乙");
    }

    @Test
    void appliesOnlyWhatIsNew() {
        migrations("two").apply(driver);
        assertThat(migrations("newer").apply(driver))
                .extracting(AppliedMigration::description)
                .containsExactly("more");
    }

    @Test
    void bringsAnEmptyDatabaseToTheSchemaOfThisBuild() {
        Migrations migrations = Migrations.ofThisBuild(Clock.systemUTC());
        assertThat(migrations.apply(driver)).isNotEmpty();
        assertThat(migrations.apply(driver)).isEmpty();
    }

    @Test
    void refusesADatabaseWithAChangedMigration() {
        migrations("two").apply(driver);
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> migrations("changed").apply(driver))
                .withMessageContaining("Migration 002 (rows) is not the one")
                .withMessageContaining("Put the file back");
        assertThat(names()).containsExactly("乙", "甲; 乙");
    }

    @Test
    void refusesADatabaseOfANewerBuild() {
        migrations("newer").apply(driver);
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> migrations("two").apply(driver))
                .withMessageContaining("migration 003 (more), this build knows 2")
                .withMessageContaining("Start the newer build");
    }

    @Test
    void goesOnAfterAMigrationThatFailedInTheMiddle() {
        assertThatExceptionOfType(ClientException.class)
                .isThrownBy(() -> migrations("broken").apply(driver));
        assertThat(migrations("two").apply(driver))
                .extracting(AppliedMigration::version)
                .containsExactly(2);
    }

    @Test
    void letsOneOfManyWorkAndTheOthersFindItDone() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<AppliedMigration>> apply = () -> migrations("two").apply(driver);
            List<Future<List<AppliedMigration>>> results =
                    threads.invokeAll(Stream.generate(() -> apply).limit(6).toList());
            int applied = 0;
            for (Future<List<AppliedMigration>> result : results) {
                applied += result.get().size();
            }
            assertThat(applied).isEqualTo(2);
        }
        assertThat(names()).containsExactly("乙", "甲; 乙");
    }

    @Test
    void takesTheLockOverFromAProcessThatDied() {
        migrations("two").apply(driver);
        Driver dying = GraphDatabase.driver(
                database.address().uri(),
                AuthTokens.basic(
                        database.address().username(), database.address().password()));
        var transaction = dying.session().beginTransaction();
        transaction
                .run("MATCH (lock:MigrationLock) SET lock.at = $now", Map.of("now", "long ago"))
                .consume();
        dying.close();
        assertThat(migrations("newer").apply(driver)).hasSize(1);
    }

    private static Migrations migrations(String folder) {
        return Migrations.in("migrations/" + folder, Clock.systemUTC());
    }

    private List<String> names() {
        return driver
                .executableQuery("MATCH (t:Thing) RETURN t.name AS name ORDER BY name")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("name").asString())
                .toList();
    }
}
