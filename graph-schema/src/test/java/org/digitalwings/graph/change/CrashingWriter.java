package org.digitalwings.graph.change;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.digitalwings.graph.embedded.EmbeddedNeo4j;
import org.digitalwings.graph.embedded.EmbeddedSettings;
import org.digitalwings.graph.migration.Migrations;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * A process that writes with several threads until it is killed. It prints the id of each member whose commit was
 * acknowledged.
 */
final class CrashingWriter {

    private static final int THREADS = 6;

    private CrashingWriter() {}

    /** Writes into the database in the directory that is the first argument. */
    @SuppressWarnings("resource") // is killed, never closed
    public static void main(String... args) {
        var address = EmbeddedNeo4j.start(EmbeddedSettings.in(Path.of(args[0]))).address();
        Driver driver = GraphDatabase.driver(address.uri(), AuthTokens.basic(address.username(), address.password()));
        Migrations.ofThisBuild(Clock.systemUTC()).apply(driver);
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            new Thread(() -> writeForever(driver, number)).start();
        }
    }

    private static void writeForever(Driver driver, int thread) {
        ChangeLog log = new ChangeLog(driver, Clock.systemUTC());
        try (Session session = driver.session()) {
            for (int i = 0; ; i++) {
                String first = "m-%d-%d-a".formatted(thread, i);
                String second = "m-%d-%d-b".formatted(thread, i);
                session.executeWriteWithoutResult(tx -> {
                    tx.run("CREATE (:Member {id: $a})-[:SAVED]->(:Member {id: $b})", Map.of("a", first, "b", second))
                            .consume();
                    log.append(
                            tx,
                            List.of(
                                    ChangeDraft.ofMember(ChangeKind.CREATED, first),
                                    ChangeDraft.ofMember(ChangeKind.CREATED, second)));
                });
                System.out.println(first + " " + second);
            }
        }
    }
}
