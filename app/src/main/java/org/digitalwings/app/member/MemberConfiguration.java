package org.digitalwings.app.member;

import java.time.Clock;
import org.digitalwings.app.web.NavigationItem;
import org.digitalwings.graph.change.ReactiveChangeLog;
import org.digitalwings.graph.identity.FormerIds;
import org.digitalwings.graph.profile.Glances;
import org.digitalwings.graph.profile.ProfileEdits;
import org.digitalwings.graph.profile.Profiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/** What members are read from and written by, and where their pages are in the navigation. */
@Configuration(proxyBeanMethods = false)
class MemberConfiguration {

    @Bean
    Profiles profiles(ReactiveNeo4jClient client) {
        return new Profiles(client);
    }

    @Bean
    FormerIds formerIds(ReactiveNeo4jClient client) {
        return new FormerIds(client);
    }

    @Bean
    Glances glances(ReactiveNeo4jClient client) {
        return new Glances(client);
    }

    @Bean
    ProfileEdits profileEdits(ReactiveNeo4jClient client, ReactiveTransactionManager transactions, Clock clock) {
        return new ProfileEdits(
                client, TransactionalOperator.create(transactions), new ReactiveChangeLog(client, clock), clock);
    }

    @Bean
    NavigationItem homeNavigation() {
        return NavigationItem.forMembers(0, "/", "web.nav.home");
    }

    @Bean
    NavigationItem membersNavigation() {
        return NavigationItem.forMembers(10, "/members", "member.nav");
    }
}
