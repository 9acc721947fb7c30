package org.digitalwings.graph.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.change.SubjectKind;
import org.digitalwings.graph.exchange.Introductions.Written;
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

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-05-02T12:00:00Z"), ZoneOffset.UTC);
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
        this.introductions = new Introductions(ReactiveNeo4jClient.create(driver), NOON);
        this.log = new ChangeLog(driver, Clock.systemUTC());
    }

    @BeforeEach
    void createMembers() {
        driver.executableQuery("UNWIND ['a', 'b', 'c', 'd'] AS id CREATE (:Member {id: id})")
                .execute();
    }

    @Test
    void showsAnIntroductionToAllThreeOfIt() {
        StepVerifier.create(introductions.ask(ASKED, "anna"))
                .expectNext(new Written(ASKED, 3))
                .verifyComplete();
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
    void isAChangeOfBothMembers() {
        StepVerifier.create(introductions
                        .ask(ASKED, "anna")
                        .then(introductions.answer(ASKED, IntroductionAnswer.ACCEPTED, "bob")))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(log.after(0, 10))
                .extracting(Change::subjectKind, Change::subject, Change::kind, Change::by)
                .containsExactly(
                        tuple(SubjectKind.INTRODUCTION, "i1", ChangeKind.CREATED, "anna"),
                        tuple(SubjectKind.MEMBER, "a", ChangeKind.CHANGED, "anna"),
                        tuple(SubjectKind.MEMBER, "b", ChangeKind.CHANGED, "anna"),
                        tuple(SubjectKind.INTRODUCTION, "i1", ChangeKind.CHANGED, "bob"),
                        tuple(SubjectKind.MEMBER, "a", ChangeKind.CHANGED, "bob"),
                        tuple(SubjectKind.MEMBER, "b", ChangeKind.CHANGED, "bob"));
    }

    @Test
    void takesOneAnswer() {
        Flux<Written> answers = introductions
                .ask(ASKED, "anna")
                .thenMany(Flux.range(1, 6)
                        .flatMap(i -> introductions.answer(ASKED, IntroductionAnswer.ACCEPTED, "bob"), 6));
        StepVerifier.create(answers)
                .assertNext(answered ->
                        assertThat(answered.introduction().version()).isEqualTo(1))
                .verifyComplete();
        Introduction answered = introductionNow();
        assertThat(answered.status()).isEqualTo(IntroductionStatus.ACCEPTED);
        assertThat(answered.answeredAt()).isEqualTo(NOON.instant());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> introductions.answer(answered, IntroductionAnswer.WITHDRAWN, "bob"))
                .withMessageContaining("Introduction i1 is accepted and cannot become withdrawn");
    }

    @Test
    void keepsWhyOneWasDeclined() {
        IntroductionAnswer answer = IntroductionAnswer.declined(DeclineReason.NOT_NOW);
        Written declined = introductions
                .ask(ASKED, "anna")
                .then(introductions.answer(ASKED, answer, "bob"))
                .block();
        assertThat(declined).isEqualTo(new Written(introductionNow(), 6));
        assertThat(introductionNow().reason()).isEqualTo(DeclineReason.NOT_NOW);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntroductionAnswer(IntroductionStatus.DECLINED, null))
                .withMessageContaining("decline with a reason");
    }

    @Test
    void asksTheSameOnceAtATime() {
        Flux<Written> asked = Flux.range(1, 6)
                .flatMap(i -> introductions.ask(Introduction.asked("same" + i, A, B, "", ASKED.at()), "anna"), 6);
        StepVerifier.create(asked).expectNextCount(1).verifyComplete();
        Introduction first = Objects.requireNonNull(introductions.of(A).blockFirst());
        StepVerifier.create(introductions
                        .answer(first, IntroductionAnswer.WITHDRAWN, "anna")
                        .then(introductions.ask(ASKED, "anna")))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void letsAMemberWaitForSoManyOnly() {
        driver.executableQuery("UNWIND range(1, 25) AS i CREATE (:Member {id: 'm' + i})")
                .execute();
        Flux<Written> asked = Flux.range(1, 25)
                .flatMap(
                        i -> introductions.ask(
                                Introduction.asked("i" + i, A, new MemberId("m" + i), "", ASKED.at()), "anna"),
                        5);
        StepVerifier.create(asked).expectNextCount(Introductions.MOST_OPEN).verifyComplete();
    }

    @Test
    void twoMayAskEachOtherAtOnce() {
        Flux<Written> asked = Flux.range(1, 10)
                .flatMap(
                        i -> introductions.ask(
                                i % 2 == 0
                                        ? Introduction.asked("i" + i, A, B, "", ASKED.at())
                                        : Introduction.asked("i" + i, B, A, "", ASKED.at()),
                                "anna"),
                        10);
        StepVerifier.create(asked).expectNextCount(2).verifyComplete();
    }

    private Introduction introductionNow() {
        return introductions.find("i1").blockOptional().orElseThrow();
    }
}
