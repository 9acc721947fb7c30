package org.digitalwings.app.suggestion;

import java.time.Clock;
import org.digitalwings.app.account.AccessRule;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.web.NavigationItem;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.conflict.Waivers;
import org.digitalwings.graph.exchange.AnswerModels;
import org.digitalwings.graph.exchange.ShowingLog;
import org.digitalwings.graph.exchange.Stances;
import org.neo4j.driver.Driver;
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
    ShowingLog showingLog(Driver driver) {
        return new ShowingLog(driver);
    }

    @Bean
    AnswerModels answerModels(Driver driver) {
        return new AnswerModels(driver);
    }

    @Bean
    Waivers waivers(Driver driver, ChangeLog log, Clock clock) {
        return new Waivers(driver, log, clock);
    }

    @Bean
    AccessRule conflictPagesAreForManagers() {
        return new AccessRule("/members/*/conflicts/**", Role.MANAGER);
    }

    @Bean
    AccessRule conflictApiIsForManagers() {
        return new AccessRule("/api/members/*/conflicts/**", Role.MANAGER);
    }

    @Bean
    AccessRule learningIsForManagers() {
        return new AccessRule("/learning/**", Role.MANAGER);
    }

    @Bean
    AccessRule learningApiIsForManagers() {
        return new AccessRule("/api/suggestions/learning/**", Role.MANAGER);
    }

    @Bean
    NavigationItem learningNavigation() {
        return NavigationItem.forManagers(47, "/learning", "suggestion.learning.nav");
    }

    @Bean
    NavigationItem suggestionNavigation() {
        return NavigationItem.forMembers(30, "/suggestions", "suggestion.nav");
    }
}
