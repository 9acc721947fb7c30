package org.digitalwings.graph.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.test.StepVerifier;

@GraphTest
final class StancesIT {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);

    private final Driver driver;
    private final Stances stances;
    private final ChangeLog log;

    StancesIT(Driver driver) {
        this.driver = driver;
        this.stances = new Stances(ReactiveNeo4jClient.create(driver), NOON);
        this.log = new ChangeLog(driver, NOON);
    }

    @BeforeEach
    void writeMembers() {
        driver.executableQuery("CREATE (:Member:Project {id: 'p'}), (:Member:Organization {id: 'i'})")
                .execute();
    }

    @Test
    void takingAStanceIsAChangeOfBothMembers() {
        StepVerifier.create(stances.take("p", Stance.SAVED, "i", "anna"))
                .expectNext(2L)
                .verifyComplete();

        assertThat(ties()).containsExactly("p SAVED i 2026-05-01T12:00Z");
        assertThat(log.after(0, 10))
                .extracting(Change::subject, Change::by)
                .containsExactly(tuple("p", "anna"), tuple("i", "anna"));
    }

    @Test
    void takingItAgainChangesNothing() {
        StepVerifier.create(stances.take("p", Stance.BLOCKED, "i", "anna"))
                .expectNext(2L)
                .verifyComplete();
        StepVerifier.create(stances.take("p", Stance.BLOCKED, "i", "anna"))
                .expectNext(0L)
                .verifyComplete();

        assertThat(ties()).hasSize(1);
        assertThat(log.last()).isEqualTo(2);
    }

    @Test
    void aStanceTakesThePlaceOfTheOneItContradicts() {
        StepVerifier.create(stances.take("p", Stance.SAVED, "i", "anna")
                        .then(stances.take("p", Stance.PASSED, "i", "anna")))
                .expectNext(4L)
                .verifyComplete();

        assertThat(ties()).containsExactly("p PASSED i 2026-05-01T12:00Z");
    }

    @Test
    void givingUpUndoesIt() {
        StepVerifier.create(stances.take("p", Stance.PASSED, "i", "anna")
                        .then(stances.giveUp("p", Stance.PASSED, "i", "anna")))
                .expectNext(4L)
                .verifyComplete();
        StepVerifier.create(stances.giveUp("p", Stance.PASSED, "i", "anna"))
                .expectNext(0L)
                .verifyComplete();

        assertThat(ties()).isEmpty();
    }

    @Test
    void strangersChangeNothing() {
        StepVerifier.create(stances.take("p", Stance.SAVED, "nobody", "anna"))
                .expectNext(0L)
                .verifyComplete();

        assertThat(log.last()).isZero();
    }

    private List<String> ties() {
        return driver
                .executableQuery("MATCH (a)-[r:SAVED|PASSED|BLOCKED]->(b) RETURN a.id, type(r), b.id, r.at, keys(r)")
                .execute()
                .records()
                .stream()
                .peek(row -> assertThat(row.get("keys(r)").asList()).containsExactly("at"))
                .map(row -> "%s %s %s %s"
                        .formatted(
                                row.get(0).asString(),
                                row.get(1).asString(),
                                row.get(2).asString(),
                                row.get(3).asZonedDateTime()))
                .toList();
    }
}
