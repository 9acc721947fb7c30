package org.digitalwings.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.digitalwings.graph.embedded.DatabaseStartException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

final class EmbeddedNeo4jIT {

    @TempDir
    private Path directory;

    @Test
    void keepsWhatWasWrittenOverARestart() {
        try (EmbeddedNeo4j first = EmbeddedNeo4j.start(EmbeddedSettings.in(directory));
                Driver driver = connect(first.address())) {
            driver.executableQuery("CREATE (:Kept {name: '乌镇'})").execute();
        }
        try (EmbeddedNeo4j second = EmbeddedNeo4j.start(EmbeddedSettings.in(directory));
                Driver driver = connect(second.address())) {
            assertThat(driver.executableQuery("MATCH (k:Kept) RETURN k.name AS name")
                            .execute()
                            .records())
                    .extracting(row -> row.get("name").asString())
                    .containsExactly("乌镇");
        }
        assertThat(directory.resolve("logs/debug.log")).exists();
    }

    @Test
    void listensOnLoopbackOnlyAndAsksForThePassword() {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedSettings.in(directory))) {
            BoltAddress address = neo4j.address();
            assertThat(address.uri().getHost()).isEqualTo("127.0.0.1");
            assertThat(address.uri().getPort()).isPositive();
            assertThat(address.toString()).doesNotContain(address.password());
            BoltAddress guessed = new BoltAddress(address.uri(), "neo4j", "neo4j");
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> connect(guessed).close());
        }
    }

    @Test
    void callsAndAnnouncesItselfToNobody() {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedSettings.in(directory));
                Driver driver = connect(neo4j.address())) {
            var settings = driver.executableQuery(
                            "SHOW SETTINGS 'server.fleet_discovery.enabled', 'dbms.fleet_manager.enabled',"
                                    + " 'dbms.usage_report.enabled' YIELD name, value RETURN name, value")
                    .execute()
                    .records();
            assertThat(settings)
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row.get("value").asString()).isEqualTo("false"));
        }
    }

    @Test
    void refusesASecondStartAgainstTheSameData() {
        try (EmbeddedNeo4j first = EmbeddedNeo4j.start(EmbeddedSettings.in(directory))) {
            assertThatExceptionOfType(DatabaseStartException.class)
                    .isThrownBy(() -> EmbeddedNeo4j.start(EmbeddedSettings.in(directory)))
                    .withMessageContaining(directory.toString())
                    .withMessageContaining("already in use")
                    .withMessageContaining("Stop the other instance")
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DIRECTORY_IN_USE));
            try (Driver driver = connect(first.address())) {
                driver.verifyConnectivity();
            }
        }
    }

    @Test
    void refusesAPortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(DatabaseStartException.class)
                    .isThrownBy(() ->
                            EmbeddedNeo4j.start(EmbeddedSettings.in(directory).onPort(taken.getLocalPort())))
                    .withMessageContaining(String.valueOf(taken.getLocalPort()))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.PORT_IN_USE));
        }
    }

    @Test
    void refusesAFileInPlaceOfTheDirectory() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> EmbeddedNeo4j.start(EmbeddedSettings.in(file)))
                .withMessageContaining(file.toString())
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DIRECTORY_NOT_WRITABLE));
    }

    private static Driver connect(BoltAddress address) {
        Driver driver = GraphDatabase.driver(address.uri(), AuthTokens.basic(address.username(), address.password()));
        driver.verifyConnectivity();
        return driver;
    }
}
