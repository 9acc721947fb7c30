package org.digitalwings.app.identity;

import java.nio.file.Path;
import java.time.Clock;
import org.digitalwings.app.account.AccessRule;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.web.NavigationItem;
import org.digitalwings.graph.identity.Decisions;
import org.digitalwings.graph.identity.Likenesses;
import org.digitalwings.graph.identity.Merges;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may say who is who, and where its pages are in the navigation. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    Merges merges(Driver driver, Clock clock) {
        return new Merges(driver, clock);
    }

    @Bean
    Decisions decisions(Driver driver, Clock clock) {
        return new Decisions(driver, clock);
    }

    @Bean
    Likenesses likenesses(Driver driver) {
        return new Likenesses(driver);
    }

    @Bean(destroyMethod = "close")
    Likes likes(@Value("${digital-wings.data}") Path data) {
        return new Likes(data.resolve("pairs").toAbsolutePath().normalize());
    }

    @Bean
    AccessRule identityPagesAreForManagers() {
        return new AccessRule("/identity/**", Role.MANAGER);
    }

    @Bean
    AccessRule identityApiIsForManagers() {
        return new AccessRule("/api/identity/**", Role.MANAGER);
    }

    @Bean
    NavigationItem identityNavigation(PairQueue queue) {
        return NavigationItem.forManagers(60, "/identity", "identity.nav").counting(queue::open);
    }
}
