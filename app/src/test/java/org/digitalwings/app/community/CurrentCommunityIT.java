package org.digitalwings.app.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.snapshot.CommunityReader;
import org.digitalwings.graph.testing.GraphTest;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.TieKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

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
