package org.digitalwings.app.gathering;

import java.time.Clock;
import org.digitalwings.app.web.NavigationItem;
import org.digitalwings.graph.gathering.Agendas;
import org.digitalwings.graph.gathering.Gatherings;
import org.digitalwings.graph.gathering.Invitations;
import org.digitalwings.graph.gathering.SeatPlans;
import org.digitalwings.graph.vocabulary.Vocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;

/** The graph's gatherings, and the entry in the navigation. */
@Configuration(proxyBeanMethods = false)
class GatheringConfiguration {

    private static final int ORDER = 40;

    @Bean
    Gatherings gatherings(ReactiveNeo4jClient client, Clock clock) {
        return new Gatherings(client, clock);
    }

    @Bean
    Invitations invitations(ReactiveNeo4jClient client, Clock clock) {
        return new Invitations(client, clock);
    }

    @Bean
    Agendas agendas(ReactiveNeo4jClient client, Clock clock) {
        return new Agendas(client, clock);
    }

    @Bean
    SeatPlans seatPlans(ReactiveNeo4jClient client, Clock clock) {
        return new SeatPlans(client, clock);
    }

    @Bean
    Vocabulary vocabulary(ReactiveNeo4jClient client) {
        return new Vocabulary(client);
    }

    @Bean
    NavigationItem gatheringsItem() {
        return NavigationItem.forMembers(ORDER, "/gatherings", "gathering.nav");
    }
}
