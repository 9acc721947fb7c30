package org.digitalwings.app;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every capability may ask for. */
@Configuration(proxyBeanMethods = false)
class Foundation {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
