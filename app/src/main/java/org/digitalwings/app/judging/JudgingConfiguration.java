package org.digitalwings.app.judging;

import java.time.Clock;
import org.digitalwings.app.account.AccessRule;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.web.NavigationItem;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.competition.Editions;
import org.digitalwings.graph.competition.Judgings;
import org.digitalwings.graph.competition.Rulings;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;

/** Where assignments and rulings are kept, who may come near them, and where the page is. */
@Configuration(proxyBeanMethods = false)
class JudgingConfiguration {

    @Bean
    Judgings judgings(Driver driver, ChangeLog log, Clock clock) {
        return new Judgings(driver, log, clock);
    }

    @Bean
    Rulings rulings(Driver driver, ChangeLog log, Clock clock) {
        return new Rulings(driver, log, clock);
    }

    @Bean
    Editions editions(ReactiveNeo4jClient client) {
        return new Editions(client);
    }

    @Bean
    AccessRule judgingPagesAreForManagers() {
        return new AccessRule("/judging/**", Role.MANAGER);
    }

    @Bean
    AccessRule judgingApiIsForManagers() {
        return new AccessRule("/api/editions/*/judging/**", Role.MANAGER);
    }

    @Bean
    NavigationItem judgingNavigation() {
        return NavigationItem.forManagers(45, "/judging", "judging.nav");
    }
}
