package org.digitalwings.graph.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.member.MemberId;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@GraphTest
final class IntroductionsIT {

    private static final MemberId A = new MemberId("a");
    private static final MemberId B = new MemberId("b");
    private static final MemberId C = new MemberId("c");
    private static final Introduction ASKED = Introduction.asked(
                    "i1", A, B, "想谈谈试点合作", Instant.parse("2026-05-01T08:00:00Z"))
            .through(C);

    private final Driver driver;
    private final Introductions introductions;
    private final ChangeLog log;

    IntroductionsIT(Driver driver) {
        this.driver = driver;
        this.introductions = new Introductions(ReactiveNeo4jClient.create(driver), Clock.systemUTC());
        this.log = new ChangeLog(driver, Clock.systemUTC());
    }

    @BeforeEach
    void createMembers() {
        driver.executableQuery("UNWIND ['a', 'b', 'c', 'd'] AS id CREATE (:Member {id: id})")
                .execute();
    }

    @Test
    void showsAnIntroductionToAllThreeOfIt() {
        StepVerifier.create(introductions.ask(ASKED, "anna")).expectNext(ASKED).verifyComplete();
        StepVerifier.create(introductions.find("i1")).expectNext(ASKED).verifyComplete();
        StepVerifier.create(Flux.just(A, B, C).concatMap(introductions::of))
                .expectNext(ASKED, ASKED, ASKED)
                .verifyComplete();
        StepVerifier.create(introductions.of(new MemberId("d"))).verifyComplete();
    }

    @Test
    void writesNothingForAStranger() {
        Introduction toStranger = Introduction.asked("i2", A, new MemberId("nobody"), "", ASKED.at());
        StepVerifier.create(introductions.ask(toStranger, "anna")).verifyComplete();
        StepVerifier.create(introductions.ask(ASKED.through(new MemberId("nobody")), "anna"))
                .verifyComplete();
        assertThat(log.last()).isZero();
    }

    @Test
    void takesOneAnswer() {
        Flux<Introduction> answers = introductions
                .ask(ASKED, "anna")
                .thenMany(Flux.range(1, 6)
                        .flatMap(i -> introductions.answer(ASKED, IntroductionAnswer.ACCEPTED, "bob"), 6));
        StepVerifier.create(answers)
                .assertNext(answered -> assertThat(answered.version()).isEqualTo(1))
                .verifyComplete();
        assertThat(log.after(0, 10))
                .extracting(change -> change.kind().code() + " " + change.subject())
                .containsExactly("created i1", "changed a", "changed b", "changed i1", "changed a", "changed b");
        Introduction answered = introductionNow();
        assertThat(answered.status()).isEqualTo(IntroductionStatus.ACCEPTED);
        assertThat(answered.answeredAt()).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> introductions.answer(answered, IntroductionAnswer.WITHDRAWN, "bob"))
                .withMessageContaining("Introduction i1 is accepted and cannot become withdrawn");
    }

    @Test
    void remembersWhyItWasDeclined() {
        StepVerifier.create(introductions
                        .ask(ASKED, "anna")
                        .then(introductions.answer(ASKED, IntroductionAnswer.declined(DeclineReason.NOT_NOW), "bob")))
                .expectNextCount(1)
                .verifyComplete();

        assertThat(introductionNow().reason()).isEqualTo(DeclineReason.NOT_NOW);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntroductionAnswer(IntroductionStatus.DECLINED, null))
                .withMessageContaining("decline with a reason");
    }

    private Introduction introductionNow() {
        return introductions.find("i1").blockOptional().orElseThrow();
    }
}
