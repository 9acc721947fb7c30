package org.digitalwings.app.ingest;

import java.time.Clock;
import org.digitalwings.app.account.AccessRule;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.web.NavigationItem;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may import, and by what. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    ImportEngine importEngine(Driver driver, Clock clock) {
        return new ImportEngine(driver, clock);
    }

    @Bean
    AccessRule importPagesAreForManagers() {
        return new AccessRule("/imports/**", Role.MANAGER);
    }

    @Bean
    AccessRule importApiIsForManagers() {
        return new AccessRule("/api/imports/**", Role.MANAGER);
    }

    @Bean
    NavigationItem importNavigation() {
        return NavigationItem.forManagers(50, "/imports", "ingest.nav");
    }
}
