package org.digitalwings.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

final class DatabaseFailuresTests {

    private final DatabaseFailures failures = new DatabaseFailures();

    @Test
    void explainsAFailureBeneathThoseOfTheContainer() {
        var failure =
                new IllegalStateException("bean", new IllegalStateException("factory", new NoDatabaseException()));
        assertThat(failures.analyze(failure))
                .satisfies(analysis -> assertThat(analysis.getAction()).contains("spring.neo4j.uri"));
    }

    @Test
    void saysWhereTheServerIsLookedFor() {
        var failure = new IllegalStateException("bean", new ServiceUnavailableException("no bolt://there:7687"));
        assertThat(failures.analyze(failure))
                .satisfies(analysis -> assertThat(analysis.getDescription()).contains("bolt://there:7687"));
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(failures.analyze(new IllegalStateException("something else")))
                .isNull();
    }
}
