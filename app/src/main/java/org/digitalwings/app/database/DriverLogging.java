package org.digitalwings.app.database;

import org.neo4j.driver.Config.ConfigBuilder;
import org.neo4j.driver.Logging;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets the driver log by SLF4J. By the platform's loggers it writes out every statement with all its values before it asks
 * whether anybody wants to read that: a tenth of an import's time, and a quarter of its garbage.
 */
@Component
final class DriverLogging implements ConfigBuilderCustomizer {

    @Override
    @SuppressWarnings("deprecation") // The driver has no other way to choose its log.
    public void customize(ConfigBuilder driver) {
        driver.withLogging(Logging.slf4j());
    }
}
