package org.digitalwings.app.account;

import org.digitalwings.graph.account.StoredAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What accounts are kept in and hashed by. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    StoredAccounts storedAccounts(ReactiveNeo4jClient client) {
        return new StoredAccounts(client);
    }

    /** bcrypt today; the hash names its algorithm, so that a better one can follow. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
