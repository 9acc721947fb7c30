package org.digitalwings.graph.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community server inside this process. It listens for Bolt on the loopback interface only, asks for a password
 * that is made anew at every start, reports to nobody, and keeps data and logs in one directory, which one process at a
 * time may use.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final String DATABASE = "neo4j";
    private static final String USER = "neo4j";
    private static final int PASSWORD_BYTES = 24;
    private static final long PATIENCE_MILLIS = 120_000;

    private final DatabaseManagementService server;
    private final BoltAddress address;

    private EmbeddedNeo4j(DatabaseManagementService server, BoltAddress address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Starts the database and waits until it takes connections, recovering it first where the last process that used it
     * ended without closing it.
     *
     * @throws DatabaseStartException if it cannot start, for example because another process uses the directory
     */
    public static EmbeddedNeo4j start(EmbeddedSettings settings) {
        Path directory = settings.directory();
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw DatabaseStartException.notWritable(directory, e);
        }
        DatabaseManagementService server = build(settings);
        try {
            return new EmbeddedNeo4j(server, open(server));
        } catch (RuntimeException e) {
            server.shutdown();
            throw DatabaseStartException.broken(directory, e);
        }
    }

    /** Where and as whom the database is reached until it is closed. */
    public BoltAddress address() {
        return address;
    }

    /** Stops the database: what was committed is on disk, and the directory is free for the next start. */
    @Override
    public void close() {
        server.shutdown();
    }

    private static DatabaseManagementService build(EmbeddedSettings settings) {
        try {
            return new DatabaseManagementServiceBuilder(settings.directory())
                    .setConfig(ServerConfiguration.of(settings))
                    .build();
        } catch (RuntimeException e) {
            if (hasCause(e, FileLockException.class)) {
                throw DatabaseStartException.directoryInUse(settings.directory(), e);
            }
            if (hasCause(e, PortBindException.class)) {
                throw DatabaseStartException.portInUse(settings.boltPort(), settings.directory(), e);
            }
            throw DatabaseStartException.broken(settings.directory(), e);
        }
    }

    private static BoltAddress open(DatabaseManagementService server) {
        GraphDatabaseService database = server.database(DATABASE);
        if (!database.isAvailable(PATIENCE_MILLIS)) {
            throw new IllegalStateException("it was not available after %d s".formatted(PATIENCE_MILLIS / 1000));
        }
        String password = newPassword();
        server.database("system")
                .executeTransactionally(
                        "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
        int port = ((GraphDatabaseAPI) database)
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return new BoltAddress(
                URI.create("bolt://%s:%d".formatted(ServerConfiguration.LOOPBACK, port)), USER, password);
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static boolean hasCause(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
