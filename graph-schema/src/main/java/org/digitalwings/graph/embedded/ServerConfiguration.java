package org.digitalwings.graph.embedded;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;

/** The server's own settings for an embedded database. */
final class ServerConfiguration {

    static final String LOOPBACK = "127.0.0.1";

    private static final long LOG_FILE_BYTES = 64L * 1024 * 1024;

    private ServerConfiguration() {}

    static Map<Setting<?>, Object> of(EmbeddedSettings settings) {
        Map<Setting<?>, Object> values = new HashMap<>();
        values.put(BoltConnector.enabled, true);
        values.put(BoltConnector.listen_address, new SocketAddress(LOOPBACK, settings.boltPort()));
        values.put(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED);
        // Otherwise a stop waits ten seconds for connections that the driver has closed already.
        values.put(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO);
        values.put(GraphDatabaseSettings.auth_enabled, true);
        values.put(GraphDatabaseSettings.pagecache_memory, settings.pageCacheBytes());
        values.put(GraphDatabaseSettings.preallocate_logical_logs, false);
        values.put(GraphDatabaseSettings.logical_log_rotation_threshold, LOG_FILE_BYTES);
        values.put(GraphDatabaseSettings.keep_logical_logs, "2 files");
        // Nothing calls or announces itself to anybody.
        values.put(BoltConnector.enable_discovery, false);
        values.put(BoltConnector.server_bolt_telemetry_enabled, false);
        values.put(FleetManagementSettings.fleet_manager_enabled, false);
        values.put(GraphDatabaseSettings.udc_enabled, false);
        return values;
    }
}
