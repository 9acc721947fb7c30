package org.digitalwings.app.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;

/**
 * How the embedded database runs; a server has settings of its own.
 *
 * @param directory where everything is kept that must survive a restart; the database is in its folder {@code neo4j}
 * @param boltPort the loopback port for other tools to look at the graph, 0 for any free one
 * @param pageCache how much of the store is kept in memory outside the heap
 */
@ConfigurationProperties("digital-wings")
record DatabaseProperties(
        @Name("data") @DefaultValue("./data") Path directory,
        @DefaultValue("0") int boltPort,
        @DefaultValue("256MB") DataSize pageCache) {}
