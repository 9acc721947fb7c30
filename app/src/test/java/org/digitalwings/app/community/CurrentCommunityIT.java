package org.digitalwings.app.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.exchange.DeclineReason;
import org.digitalwings.graph.exchange.Introduction;
import org.digitalwings.graph.exchange.IntroductionAnswer;
import org.digitalwings.graph.exchange.Introductions;
import org.digitalwings.graph.snapshot.CommunityReader;
import org.digitalwings.graph.testing.GraphTest;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Neighbours;
import org.digitalwings.matching.community.TieKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Mono;

@GraphTest
final class CurrentCommunityIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Driver driver;
    private final ChangeLog log;
    private final CurrentCommunity current;
    private final LogFollowers followers;

    CurrentCommunityIT(Driver driver) {
        this.driver = driver;
        this.log = new ChangeLog(driver, Clock.systemUTC());
        this.current = new CurrentCommunity(new StoredCommunity(new CommunityReader(driver)));
        this.followers = new LogFollowers(true, log, List.of(current));
    }

    @AfterEach
    void stopFollowing() {
        followers.stop();
    }

    @Test
    void loadsWhatIsThereAndFollowsWhatChanges() {
        write("CREATE (:Member:Person {id: 'anna', kind: 'person', name: 'Anna'})", "anna");
        followers.start();
        awaitMembers(1);
        write("""
                MATCH (a:Member {id: 'anna'})
                CREATE (a)-[:WORKS_AT]->(:Member:Organization {id: 'acme', kind: 'investor', name: 'Acme'})
                """, "anna", "acme");
        awaitMembers(2);
        int anna = current.get().indexOf(new MemberId("anna"));
        assertThat(current.get()
                        .ties(anna, TieKind.WORKS_AT, Direction.OUTGOING)
                        .size())
                .isEqualTo(1);
        write("MATCH (a:Member {id: 'anna'}) DETACH DELETE a", "anna");
        awaitMembers(1);
        assertThat(current.get().find(new MemberId("anna"))).isEmpty();
    }

    @Test
    void knowsWhoAskedForWhomAndWhatTheySaid() {
        write("UNWIND ['anna', 'bo'] AS id CREATE (:Member:Person {id: id, kind: 'person', name: id})", "anna", "bo");
        followers.start();
        awaitMembers(2);
        var introductions = new Introductions(
                ReactiveNeo4jClient.create(driver), Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC));
        Introduction asked =
                Introduction.asked("i", id("anna"), id("bo"), "Hello", Instant.parse("2026-04-01T12:00:00Z"));
        awaitPosition(introductions.ask(asked, "anna"));
        assertThat(introduced("anna", TieKind.ASKED)).containsExactly("bo 2026-04-01 1.0 open");
        awaitPosition(introductions.answer(asked, IntroductionAnswer.declined(DeclineReason.NOT_NOW), "bo"));
        assertThat(introduced("anna", TieKind.ASKED)).containsExactly("bo 2026-04-01 1.0 2026-04-30");
        assertThat(introduced("bo", TieKind.DECLINED)).containsExactly("anna 2026-05-01 1.0 2026-07-30");
        Introduction again = Introduction.asked("j", id("anna"), id("bo"), "Hello", asked.at());
        awaitPosition(
                introductions.ask(again, "anna").then(introductions.answer(again, IntroductionAnswer.ACCEPTED, "bo")));
        assertThat(introduced("bo", TieKind.ACCEPTED)).containsExactly("anna 2026-05-01 1.0 open");
    }

    private static org.digitalwings.graph.member.MemberId id(String id) {
        return new org.digitalwings.graph.member.MemberId(id);
    }

    private void awaitPosition(Mono<Introductions.Written> write) {
        long change = write.blockOptional().orElseThrow().change();
        followers.wake();
        Awaitility.await().atMost(PATIENCE).until(() -> current.position() >= change);
    }

    private List<String> introduced(String member, TieKind kind) {
        Community community = current.get();
        Neighbours ties = community.ties(community.indexOf(new MemberId(member)), kind, Direction.OUTGOING);
        return IntStream.range(0, ties.size())
                .mapToObj(i -> "%s %s %s %s"
                        .formatted(
                                community.member(ties.member(i)).id(),
                                LocalDate.ofEpochDay(ties.since(i)),
                                ties.weight(i),
                                ties.until(i) == Neighbours.OPEN ? "open" : LocalDate.ofEpochDay(ties.until(i))))
                .toList();
    }

    @Test
    void saysThatItIsLoadingUntilItIs() {
        assertThatThrownBy(current::get).isInstanceOf(CommunityLoadingException.class);
        followers.start();
        awaitMembers(0);
    }

    @Test
    void leavesOutWhatIsNotForEverybody() {
        write("""
                CREATE (:Member:Person {id: 'anna', kind: 'person', name: 'Anna', text: 'secret', visibility: ['text=managers']})
                """, "anna");
        followers.start();
        awaitMembers(1);
        assertThat(current.get().find(new MemberId("anna")))
                .hasValueSatisfying(member -> assertThat(member.text()).isEmpty());
    }

    @Test
    void rebuildsWhereTheDatabaseWasReplacedByAnOlderOne() {
        write("CREATE (:Member:Person {id: 'anna', kind: 'person', name: 'Anna'})", "anna");
        current.rebuild(10_000);
        write("CREATE (:Member:Person {id: 'bo', kind: 'person', name: 'Bo'})", "bo");
        followers.start();
        awaitMembers(2);
        assertThat(current.position()).isEqualTo(log.last());
    }

    private void awaitMembers(int count) {
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreException(CommunityLoadingException.class)
                .untilAsserted(() -> assertThat(current.get().size()).isEqualTo(count));
    }

    private void write(String cypher, String... members) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                tx.run(cypher).consume();
                log.append(
                        tx,
                        List.of(members).stream()
                                .map(id -> ChangeDraft.ofMember(ChangeKind.CHANGED, id))
                                .toList());
            });
        }
        followers.wake();
    }
}
