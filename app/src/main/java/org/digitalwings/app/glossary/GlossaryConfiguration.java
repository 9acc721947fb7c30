package org.digitalwings.app.glossary;

import java.time.Clock;
import org.digitalwings.app.account.AccessRule;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.web.NavigationItem;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.glossary.GlossaryGroups;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where groups are kept, who may come near them, and where the page is. */
@Configuration(proxyBeanMethods = false)
class GlossaryConfiguration {

    @Bean
    GlossaryGroups glossaryGroups(Driver driver, ChangeLog log, Clock clock) {
        return new GlossaryGroups(driver, log, clock);
    }

    @Bean
    AccessRule glossaryPagesAreForManagers() {
        return new AccessRule("/glossary/**", Role.MANAGER);
    }

    @Bean
    AccessRule glossaryApiIsForManagers() {
        return new AccessRule("/api/glossary/**", Role.MANAGER);
    }

    @Bean
    NavigationItem glossaryNavigation() {
        return NavigationItem.forManagers(60, "/glossary", "glossary.nav");
    }
}
