package org.digitalwings.app.database;

import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.ReactiveDatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.ReactiveNeo4jTransactionManager;
import org.springframework.transaction.ReactiveTransactionManager;

/** Transactions of reactive code; Spring Boot makes only the ones of code that waits. */
@Configuration(proxyBeanMethods = false)
class Transactions {

    @Bean
    ReactiveTransactionManager reactiveTransactionManager(Driver driver, ReactiveDatabaseSelectionProvider databases) {
        return new ReactiveNeo4jTransactionManager(driver, databases);
    }
}
