package org.digitalwings.app.database;

import java.net.URI;
import org.digitalwings.graph.embedded.BoltAddress;
import org.digitalwings.graph.embedded.EmbeddedNeo4j;
import org.digitalwings.graph.embedded.EmbeddedSettings;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** Starts the embedded database and tells the driver where it is. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
@EnableConfigurationProperties(DatabaseProperties.class)
class EmbeddedDatabase {

    private static final String NEO4J = "org.neo4j.dbms.api.DatabaseManagementService";

    @Bean(destroyMethod = "close")
    EmbeddedNeo4j embeddedNeo4j(DatabaseProperties properties) {
        if (!ClassUtils.isPresent(NEO4J, EmbeddedDatabase.class.getClassLoader())) {
            throw new NoDatabaseException();
        }
        return EmbeddedNeo4j.start(new EmbeddedSettings(
                properties.directory().resolve("neo4j").toAbsolutePath().normalize(),
                properties.boltPort(),
                properties.pageCache().toBytes()));
    }

    @Bean
    Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j database) {
        return new EmbeddedConnection(database.address());
    }

    private record EmbeddedConnection(BoltAddress address) implements Neo4jConnectionDetails {

        @Override
        public URI getUri() {
            return address.uri();
        }

        @Override
        public AuthToken getAuthToken() {
            return AuthTokens.basic(address.username(), address.password());
        }
    }
}
