package org.digitalwings.app.suggestion;

import java.time.Clock;
import org.digitalwings.app.web.NavigationItem;
import org.digitalwings.graph.exchange.Stances;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;

/** What suggestions are kept in, and where they are found. */
@Configuration(proxyBeanMethods = false)
class SuggestionConfiguration {

    @Bean
    Stances stances(ReactiveNeo4jClient client, Clock clock) {
        return new Stances(client, clock);
    }

    @Bean
    NavigationItem suggestionNavigation() {
        return NavigationItem.forMembers(30, "/suggestions", "suggestion.nav");
    }
}
