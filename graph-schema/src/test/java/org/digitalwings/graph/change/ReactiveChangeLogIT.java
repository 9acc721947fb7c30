package org.digitalwings.graph.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.digitalwings.graph.change.ChangeKind.CHANGED;
import static org.digitalwings.graph.change.ChangeKind.CREATED;

import java.time.Clock;
import java.util.List;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.reactivestreams.ReactiveSession;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import org.springframework.data.neo4j.core.transaction.ReactiveNeo4jTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@GraphTest
final class ReactiveChangeLogIT {

    private final Driver driver;
    private final ReactiveChangeLog log;
    private final ReactiveNeo4jClient client;
    private final TransactionalOperator transaction;

    ReactiveChangeLogIT(Driver driver) {
        this.driver = driver;
        this.client = ReactiveNeo4jClient.create(driver);
        this.log = new ReactiveChangeLog(client, Clock.systemUTC());
        this.transaction = TransactionalOperator.create(new ReactiveNeo4jTransactionManager(driver));
    }

    @Test
    void writesInTheTransactionThatSpringHasOpen() {
        Mono<Void> write = client.query("CREATE (:Member {id: 'm1'})")
                .run()
                .then(log.append(List.of(ChangeDraft.ofMember(CREATED, "m1"))));
        StepVerifier.create(write.as(transaction::transactional)).verifyComplete();
        StepVerifier.create(log.after(0, 10))
                .assertNext(changes ->
                        assertThat(changes).extracting(Change::subject).containsExactly("m1"))
                .verifyComplete();
    }

    @Test
    void forgetsTheNumbersOfARollback() {
        Mono<Void> failing = log.append(List.of(ChangeDraft.ofMember(CREATED, "m1")))
                .then(Mono.error(new IllegalStateException("on purpose")));
        StepVerifier.create(failing.as(transaction::transactional)).verifyErrorMessage("on purpose");
        StepVerifier.create(log.last()).expectNext(0L).verifyComplete();
    }

    @Test
    void writesInATransactionOfTheDriver() {
        Mono<Void> write = Mono.usingWhen(
                Mono.fromSupplier(() -> driver.session(ReactiveSession.class)),
                session -> Mono.from(
                        session.executeWrite(tx -> log.append(tx, List.of(ChangeDraft.ofMember(CHANGED, "m1"))))),
                session -> Mono.from(session.close()));
        StepVerifier.create(write).verifyComplete();
        StepVerifier.create(log.last()).expectNext(1L).verifyComplete();
    }

    @Test
    void numbersConcurrentTransactionsWithoutGaps() {
        int transactions = 40;
        Flux<Void> writes = Flux.range(1, transactions)
                .flatMap(
                        i -> log.append(List.of(ChangeDraft.ofMember(CREATED, "m" + i)))
                                .as(transaction::transactional),
                        8);
        StepVerifier.create(writes).verifyComplete();
        StepVerifier.create(log.after(0, 1000))
                .assertNext(changes -> assertThat(changes).hasSize(transactions))
                .verifyComplete();
    }
}
