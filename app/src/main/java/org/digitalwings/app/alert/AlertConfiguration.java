package org.digitalwings.app.alert;

import java.time.Clock;
import org.digitalwings.graph.alert.AlertLog;
import org.digitalwings.graph.alert.DigestLog;
import org.digitalwings.graph.alert.Digests;
import org.digitalwings.graph.alert.Notifications;
import org.digitalwings.graph.alert.SavedSearches;
import org.neo4j.driver.Driver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;

/** What saved searches and notifications are kept in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DigestProperties.class)
class AlertConfiguration {

    @Bean
    SavedSearches savedSearches(ReactiveNeo4jClient client) {
        return new SavedSearches(client);
    }

    @Bean
    Notifications notifications(ReactiveNeo4jClient client) {
        return new Notifications(client);
    }

    @Bean
    Digests digests(ReactiveNeo4jClient client) {
        return new Digests(client);
    }

    @Bean
    DigestLog digestLog(Driver driver) {
        return new DigestLog(driver);
    }

    @Bean
    AlertLog alertLog(Driver driver, Clock clock) {
        return new AlertLog(driver, clock);
    }
}
