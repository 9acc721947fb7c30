package org.digitalwings.app.introduction;

import java.time.Clock;
import org.digitalwings.app.web.NavigationItem;
import org.digitalwings.graph.exchange.Introductions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;

/** What introductions are kept in, and where they are found. */
@Configuration(proxyBeanMethods = false)
class IntroductionConfiguration {

    /** Where the introductions are found. */
    static final String HREF = "/introductions";

    @Bean
    Introductions introductions(ReactiveNeo4jClient client, Clock clock) {
        return new Introductions(client, clock);
    }

    @Bean
    NavigationItem introductionNavigation() {
        return NavigationItem.forMembers(35, HREF, "introduction.nav");
    }
}
