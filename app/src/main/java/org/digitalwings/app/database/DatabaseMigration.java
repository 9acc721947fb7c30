package org.digitalwings.app.database;

import java.time.Clock;
import org.digitalwings.graph.migration.Migrations;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Brings the database to the version of this build, before the first request or job can reach it. */
@Component
final class DatabaseMigration implements SmartInitializingSingleton {

    private final Driver driver;
    private final Clock clock;

    DatabaseMigration(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Migrations.ofThisBuild(clock).apply(driver);
    }
}
