package org.digitalwings.graph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.exchange.Introduction;
import org.digitalwings.graph.exchange.Introductions;
import org.digitalwings.graph.member.MemberId;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;

@GraphTest
final class MergesIT {

    private final Driver driver;
    private final Merges merges;
    private final MergeTrial trial;
    private final ChangeLog log;

    MergesIT(Driver driver) {
        this.driver = driver;
        this.trial = new MergeTrial(driver);
        this.merges = trial.merges;
        this.log = new ChangeLog(driver, MergeTrial.NOON);
    }

    @BeforeEach
    void writeMembers() {
        trial.writeMembers();
    }

    @Test
    void keepsAllNamesTiesAndWhatTheOtherLacks() {
        assertThat(trial.merge()).isNotEmpty();
        assertThat(
                        trial.strings(
                                "MATCH (m:Member {id: 'a'}) UNWIND m.aliases + [m.text, m.website, toString(m.version)] AS v RETURN v"))
                .containsExactly("云朵猫", "Cloudcat", "记账", "cloudcat.cn", "4");
        assertThat(trial.ties("a"))
                .containsExactlyInAnyOrder("KNOWN_AS 云朵猫", "LOCATED_IN cn-11", "RUNS q", "WORKS_AT p 总裁");
        assertThat(trial.strings("MATCH (m:Member) RETURN m.id AS v ORDER BY v"))
                .containsExactly("a", "p", "q");
        assertThat(log.after(0, 20))
                .extracting(Change::subject, Change::kind, Change::by)
                .contains(
                        tuple("b", ChangeKind.REMOVED, "anna"),
                        tuple("a", ChangeKind.CHANGED, "anna"),
                        tuple("p", ChangeKind.CHANGED, "anna"));
    }

    @Test
    void carriesIntroductionsOverAndShowsNoneThatAMemberAskedItselfFor() {
        driver.executableQuery("""
                        UNWIND [['own', 'a', 'b', 'p'], ['mine', 'b', 'p', 'a'], ['theirs', 'p', 'b', 'q']] AS one
                        MATCH (from:Member {id: one[1]}), (to:Member {id: one[2]}), (through:Member {id: one[3]})
                        CREATE (i:Introduction {id: one[0], status: 'asked', text: '', at: datetime(), version: 0}),
                               (i)-[:FROM]->(from), (i)-[:TO]->(to), (i)-[:THROUGH]->(through)
                        """).execute();
        var introductions = new Introductions(ReactiveNeo4jClient.create(driver), MergeTrial.NOON);
        List<String> before = trial.everything();
        String merge = trial.merge();
        assertThat(introductions.of(new MemberId("a")).toIterable())
                .extracting(Introduction::id, Introduction::from, Introduction::to, Introduction::through)
                .containsExactlyInAnyOrder(
                        tuple("mine", new MemberId("a"), new MemberId("p"), null),
                        tuple("theirs", new MemberId("p"), new MemberId("a"), new MemberId("q")));
        assertThat(trial.conflicts(merge)).isEmpty();
        assertThat(trial.everything()).isEqualTo(before);
    }

    @Test
    void mergesNobodyWhoChangedSinceOrIsOfAnotherLabel() {
        assertThat(merges.merge(new MergeOrder("a", 2, "b", 0, "anna"))).isEmpty();
        assertThat(merges.merge(new MergeOrder("a", 3, "p", 0, "anna"))).isEmpty();
        assertThat(merges.merge(new MergeOrder("a", 3, "nobody", 0, "anna"))).isEmpty();
        driver.executableQuery("MATCH (m:Member {id: 'b'}) SET m.invented = true")
                .execute();
        assertThat(merges.merge(new MergeOrder("a", 3, "b", 0, "anna"))).isEmpty();
        assertThat(log.last()).isZero();
    }

    @Test
    void hidesWhatEitherHid() {
        driver.executableQuery("""
                        MATCH (a:Member {id: 'a'}), (b:Member {id: 'b'})
                        SET a.visibility = ['text=public'], b.visibility = ['text=managers', 'website=nobody']
                        """).execute();
        String merge = trial.merge();
        assertThat(trial.strings("MATCH (m:Member {id: 'a'}) UNWIND m.visibility AS v RETURN v"))
                .containsExactly("text=managers", "website=nobody");
        assertThat(trial.conflicts(merge)).isEmpty();
        assertThat(trial.strings("MATCH (m:Member {id: 'a'}) UNWIND m.visibility AS v RETURN v"))
                .containsExactly("text=public");
    }

    @Test
    void keepsBothJobsOfAPersonAndOneInvitation() {
        driver.executableQuery("""
                        MATCH (a:Member {id: 'a'}), (b:Member {id: 'b'}), (p:Member {id: 'p'})
                        CREATE (p)-[:WORKS_AT {title: '工程师'}]->(a), (g:Gathering {id: 'g'}),
                               (a)-[:INVITED {status: 'accepted'}]->(g), (b)-[:INVITED {status: 'invited'}]->(g),
                               (a)-[:PASSED]->(p), (b)-[:SAVED]->(p)
                        """).execute();
        List<String> before = trial.everything();
        String merge = trial.merge();
        assertThat(trial.ties("a")).contains("WORKS_AT p 工程师", "WORKS_AT p 总裁", "INVITED g", "PASSED p");
        assertThat(trial.strings(
                        "MATCH (:Member {id: 'a'})-[i:INVITED|SAVED]->() RETURN coalesce(i.status, type(i)) AS v"))
                .containsExactly("accepted");
        assertThat(trial.conflicts(merge)).isEmpty();
        assertThat(trial.everything()).isEqualTo(before);
    }

    @Test
    void neverSeatsNorSchedulesTheSameMemberTwice() {
        driver.executableQuery("""
                        MATCH (a:Member {id: 'a'}), (b:Member {id: 'b'}), (p:Member {id: 'p'}), (q:Member {id: 'q'})
                        CREATE (g:Gathering {id: 'g'})
                        FOREACH (row IN [['s1', 0], ['s2', 1]] | CREATE (:Seat {id: row[0], round: row[1]})-[:AT]->(g))
                        FOREACH (row IN [['m1', 0], ['m2', 0], ['m3', 1], ['m4', 2], ['m5', 3]] |
                          CREATE (:Meeting {id: row[0], slot: row[1]})-[:AT]->(g))
                        WITH a, b, p, q, g CREATE (t1:Seat {id: 't1', round: 0})-[:AT]->(g)
                        WITH *
                        MATCH (s1:Seat {id: 's1'}), (s2:Seat {id: 's2'}), (m1:Meeting {id: 'm1'}), (m2:Meeting {id: 'm2'}),
                              (m3:Meeting {id: 'm3'}), (m4:Meeting {id: 'm4'}), (m5:Meeting {id: 'm5'})
                        CREATE (s1)-[:FOR]->(a), (t1)-[:FOR]->(b), (s2)-[:FOR]->(b),
                               (m1)-[:WITH]->(a), (m1)-[:WITH]->(p), (m2)-[:WITH]->(b), (m2)-[:WITH]->(q),
                               (m3)-[:WITH]->(b), (m3)-[:WITH]->(p), (m4)-[:WITH]->(b), (m4)-[:WITH]->(q),
                               (m5)-[:WITH]->(b), (m5)-[:WITH]->(a)
                        """).execute();
        List<String> before = trial.everything();
        String merge = trial.merge();
        assertThat(trial.ties("a")).contains("FOR s1", "FOR s2", "WITH m1", "WITH m4", "WITH m5");
        assertThat(trial.ties("a")).doesNotContain("FOR t1", "WITH m2", "WITH m3");
        assertThat(trial.conflicts(merge)).isEmpty();
        assertThat(trial.everything()).isEqualTo(before);
    }

    @Test
    void endsTheSessionsOfAccountsThatActForAnotherMemberNow() {
        driver.executableQuery("MATCH (b:Member {id: 'b'}) CREATE (:Account {id: 'k', version: 2})-[:ACTS_FOR]->(b)")
                .execute();
        String merge = trial.merge();
        assertThat(trial.strings("MATCH (k:Account)-[:ACTS_FOR]->(m) RETURN m.id + k.version AS v"))
                .containsExactly("a3");
        trial.conflicts(merge);
        assertThat(trial.strings("MATCH (k:Account)-[:ACTS_FOR]->(m) RETURN m.id + k.version AS v"))
                .containsExactly("b4");
    }

    @Test
    void mergesNoPairThatIsNeverTheSame() {
        Decisions decisions = new Decisions(driver, MergeTrial.NOON);
        assertThat(decisions.decide("b", "a", Decision.NEVER, null, "anna")).isTrue();
        assertThat(merges.merge(new MergeOrder("a", 3, "b", 0, "anna"))).isEmpty();
        assertThat(decisions.takeBack("a", "b", null, "anna")).isTrue();
        assertThat(merges.merge(new MergeOrder("a", 3, "b", 0, "anna"))).isNotEmpty();
    }

    @Test
    void remembersOfAMergedMemberWhatWasSaidOfBoth() {
        Decisions decisions = new Decisions(driver, MergeTrial.NOON);
        driver.executableQuery("CREATE (:Member:Organization {id: 'c', name: '云朵'})")
                .execute();
        decisions.decide("b", "c", Decision.NEVER, null, "anna");
        decisions.decide("a", "c", Decision.LATER, null, "anna");
        String merge = trial.merge();
        assertThat(decisions.of("c", "a").orElseThrow().decision()).isEqualTo(Decision.NEVER);
        trial.conflicts(merge);
        assertThat(decisions.of("a", "c").orElseThrow().decision()).isEqualTo(Decision.LATER);
        assertThat(decisions.latest(Decision.NEVER, 0, 5))
                .extracting(DecidedPair::one, DecidedPair::other, DecidedPair::by)
                .containsExactly(tuple("b", "c", "anna"));
    }
}
