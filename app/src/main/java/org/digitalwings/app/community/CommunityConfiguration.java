package org.digitalwings.app.community;

import java.time.Clock;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.snapshot.CommunityReader;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the graph that this package reads. */
@Configuration(proxyBeanMethods = false)
class CommunityConfiguration {

    @Bean
    CommunityReader communityReader(Driver driver) {
        return new CommunityReader(driver);
    }

    @Bean
    ChangeLog changeLog(Driver driver, Clock clock) {
        return new ChangeLog(driver, clock);
    }
}
