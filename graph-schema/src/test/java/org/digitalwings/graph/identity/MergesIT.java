package org.digitalwings.graph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@GraphTest
final class MergesIT {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);

    private final Driver driver;
    private final Merges merges;
    private final ChangeLog log;

    MergesIT(Driver driver) {
        this.driver = driver;
        this.merges = new Merges(driver, NOON);
        this.log = new ChangeLog(driver, NOON);
    }

    @BeforeEach
    void writeMembers() {
        driver.executableQuery("""
                        MATCH (x:Place {id: 'cn-11'}), (y:Place {id: 'cn-33'})
                        CREATE (a:Member:Organization {id: 'a', name: '北京云朵猫科技有限公司', text: '记账', version: 3}),
                               (b:Member:Organization {id: 'b', name: '云朵猫', aliases: ['Cloudcat'], text: '猫', website: 'cloudcat.cn'}),
                               (p:Member:Person {id: 'p', name: '张伟'}), (q:Member:Project {id: 'q', name: '账本'}),
                               (p)-[:WORKS_AT {title: '总裁'}]->(b), (a)-[:RUNS]->(q), (b)-[:RUNS]->(q),
                               (a)-[:LOCATED_IN]->(x), (b)-[:LOCATED_IN]->(y),
                               (b)-[:KNOWN_AS]->(:NameKey {key: '云朵猫'}), (a)-[:SAVED]->(b)
                        """).execute();
    }

    @Test
    void keepsAllNamesTiesAndWhatTheOtherLacks() {
        assertThat(merge()).isNotEmpty();
        assertThat(
                        strings(
                                "MATCH (m:Member {id: 'a'}) UNWIND m.aliases + [m.text, m.website, toString(m.version)] AS v RETURN v"))
                .containsExactly("云朵猫", "Cloudcat", "记账", "cloudcat.cn", "4");
        assertThat(ties("a")).containsExactlyInAnyOrder("KNOWN_AS 云朵猫", "LOCATED_IN cn-11", "RUNS q", "WORKS_AT p 总裁");
        assertThat(strings("MATCH (m:Member) RETURN m.id AS v ORDER BY v")).containsExactly("a", "p", "q");
        assertThat(log.after(0, 20))
                .extracting(Change::subject, Change::kind, Change::by)
                .contains(
                        tuple("b", ChangeKind.REMOVED, "anna"),
                        tuple("a", ChangeKind.CHANGED, "anna"),
                        tuple("p", ChangeKind.CHANGED, "anna"));
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
        String merge = merge();
        assertThat(strings("MATCH (m:Member {id: 'a'}) UNWIND m.visibility AS v RETURN v"))
                .containsExactly("text=managers", "website=nobody");
        assertThat(conflicts(merge)).isEmpty();
        assertThat(strings("MATCH (m:Member {id: 'a'}) UNWIND m.visibility AS v RETURN v"))
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
        List<String> before = everything();
        String merge = merge();
        assertThat(ties("a")).contains("WORKS_AT p 工程师", "WORKS_AT p 总裁", "INVITED g", "PASSED p");
        assertThat(strings("MATCH (:Member {id: 'a'})-[i:INVITED|SAVED]->() RETURN coalesce(i.status, type(i)) AS v"))
                .containsExactly("accepted");
        assertThat(conflicts(merge)).isEmpty();
        assertThat(everything()).isEqualTo(before);
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
        List<String> before = everything();
        String merge = merge();
        assertThat(ties("a")).contains("FOR s1", "FOR s2", "WITH m1", "WITH m4", "WITH m5");
        assertThat(ties("a")).doesNotContain("FOR t1", "WITH m2", "WITH m3");
        assertThat(conflicts(merge)).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void partsLaterMergesFirst() {
        driver.executableQuery("""
                        MATCH (a:Member {id: 'a'}), (q:Member {id: 'q'})
                        CREATE (c:Member:Organization {id: 'c', name: '云朵', version: 1})-[:RUNS]->(q)
                        """).execute();
        List<String> before = everything();
        String first = merge();
        String second = merges.merge(new MergeOrder("c", 1, "a", 4, "anna")).orElseThrow();
        assertThat(formerIds("b")).containsExactly("c");
        assertThat(merges.undo(first, "bert")).contains(new Undoing.LaterFirst(second));
        assertThat(conflicts(second)).isEmpty();
        assertThat(formerIds("b")).containsExactly("a");
        assertThat(conflicts(first)).isEmpty();
        assertThat(formerIds("b")).isEmpty();
        assertThat(everything()).isEqualTo(before);
        assertThat(merges.latest(Long.MAX_VALUE, 5))
                .extracting(RecordedMerge::id, RecordedMerge::goneName, RecordedMerge::undoneBy)
                .containsExactly(tuple(second, "北京云朵猫科技有限公司", "bert"), tuple(first, "云朵猫", "bert"));
    }

    @Test
    void partsMergesThatHaveNothingToDoWithEachOtherInAnyOrder() {
        driver.executableQuery("""
                        CREATE (:Member:Organization {id: 'x', name: 'X'})-[:SAVED]->(:Member:Organization {id: 'y', name: 'Y'})
                        """).execute();
        List<String> before = everything();
        String first = merge();
        String second = merges.merge(new MergeOrder("x", 0, "y", 0, "anna")).orElseThrow();
        assertThat(conflicts(first)).isEmpty();
        assertThat(conflicts(second)).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void partsInOrderWhereANeighbourWasMergedToo() {
        driver.executableQuery("CREATE (:Member:Person {id: 'p2', name: '张 伟'})")
                .execute();
        List<String> before = everything();
        String first = merge();
        String second = merges.merge(new MergeOrder("p2", 0, "p", 0, "anna")).orElseThrow();
        assertThat(merges.undo(first, "bert")).contains(new Undoing.LaterFirst(second));
        assertThat(conflicts(second)).isEmpty();
        assertThat(conflicts(first)).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void endsTheSessionsOfAccountsThatActForAnotherMemberNow() {
        driver.executableQuery("MATCH (b:Member {id: 'b'}) CREATE (:Account {id: 'k', version: 2})-[:ACTS_FOR]->(b)")
                .execute();
        String merge = merge();
        assertThat(strings("MATCH (k:Account)-[:ACTS_FOR]->(m) RETURN m.id + k.version AS v"))
                .containsExactly("a3");
        conflicts(merge);
        assertThat(strings("MATCH (k:Account)-[:ACTS_FOR]->(m) RETURN m.id + k.version AS v"))
                .containsExactly("b4");
    }

    @Test
    void mergesNoPairThatIsNeverTheSame() {
        Decisions decisions = new Decisions(driver, NOON);
        assertThat(decisions.decide("b", "a", Decision.NEVER, null, "anna")).isTrue();
        assertThat(merges.merge(new MergeOrder("a", 3, "b", 0, "anna"))).isEmpty();
        assertThat(decisions.takeBack("a", "b", null, "anna")).isTrue();
        assertThat(merges.merge(new MergeOrder("a", 3, "b", 0, "anna"))).isNotEmpty();
    }

    @Test
    void remembersOfAMergedMemberWhatWasSaidOfBoth() {
        Decisions decisions = new Decisions(driver, NOON);
        driver.executableQuery("CREATE (:Member:Organization {id: 'c', name: '云朵'})")
                .execute();
        decisions.decide("b", "c", Decision.NEVER, null, "anna");
        decisions.decide("a", "c", Decision.LATER, null, "anna");
        String merge = merge();
        assertThat(decisions.of("c", "a").orElseThrow().decision()).isEqualTo(Decision.NEVER);
        conflicts(merge);
        assertThat(decisions.of("a", "c").orElseThrow().decision()).isEqualTo(Decision.LATER);
        assertThat(decisions.latest(Decision.NEVER, 0, 5))
                .extracting(DecidedPair::one, DecidedPair::other, DecidedPair::by)
                .containsExactly(tuple("b", "c", "anna"));
    }

    @Test
    void undoingLeavesBothAsTheyWere() {
        List<String> before = everything();
        String merge = merge();
        assertThat(conflicts(merge)).isEmpty();
        assertThat(everything()).isEqualTo(before);
        assertThat(merges.undo(merge, "bert")).isEmpty();
        assertThat(merges.undo("unknown", "bert")).isEmpty();
    }

    @Test
    void undoingTellsWhatOthersChangedSinceAndKeepsIt() {
        String merge = merge();
        driver.executableQuery("""
                        MATCH (a:Member {id: 'a'})<-[w:WORKS_AT]-() SET w.title = '顾问', a.website = 'new.cn'
                        WITH a CREATE (a)-[:SAVED]->(:Member:Person {id: 'new', name: '新人'})
                        """).execute();
        assertThat(conflicts(merge))
                .containsExactlyInAnyOrder(
                        new Parting.Conflict(Parting.Reason.CHANGED_SINCE, "WORKS_AT", "p"),
                        new Parting.Conflict(Parting.Reason.CHANGED_SINCE, "website", ""));
        assertThat(ties("a"))
                .containsExactlyInAnyOrder("LOCATED_IN cn-11", "RUNS q", "SAVED b", "SAVED new", "WORKS_AT p 顾问");
        assertThat(ties("b")).contains("WORKS_AT p 总裁", "KNOWN_AS 云朵猫", "LOCATED_IN cn-33", "RUNS q");
    }

    @Test
    void undoingTellsWhatIsGone() {
        String merge = merge();
        driver.executableQuery("MATCH (p:Member {id: 'p'}) DETACH DELETE p").execute();
        assertThat(conflicts(merge)).containsExactly(new Parting.Conflict(Parting.Reason.GONE_SINCE, "ties", "1"));
    }

    private String merge() {
        return merges.merge(new MergeOrder("a", 3, "b", 0, "anna")).orElseThrow();
    }

    private List<Parting.Conflict> conflicts(String merge) {
        return ((Parting) merges.undo(merge, "bert").orElseThrow()).conflicts();
    }

    private List<String> formerIds(String id) {
        return strings("MATCH (:MergedMember {id: '" + id + "'})-[:MERGED_INTO*]->(m:Member) RETURN m.id AS v");
    }

    /** All nodes and ties with all properties, but for those that count edits and those of the log and the record. */
    private List<String> everything() {
        List<String> all = strings("""
                MATCH (n) WHERE n:Member OR n:MergedMember
                UNWIND [key IN keys(n) WHERE NOT key IN ['version', 'updatedAt']] AS key
                RETURN n.id + reduce(s = '', l IN labels(n) | s + l) + key
                       + reduce(s = '', x IN CASE WHEN n[key] IS :: LIST<STRING> THEN n[key] ELSE [n[key]] END | s + x) AS v
                """);
        all.addAll(strings("""
                MATCH (a)-[r]->(b) WHERE a:Member OR a:MergedMember OR b:Member OR b:MergedMember
                RETURN a.id + type(r) + coalesce(b.id, b.key)
                       + reduce(s = '', key IN keys(r) | s + key + r[key]) AS v
                """));
        return all.stream().sorted().toList();
    }

    private List<String> ties(String id) {
        return strings("MATCH (:Member {id: '" + id
                + "'})-[r]-(o) WHERE NOT type(r) IN ['HAD', 'MERGED_INTO'] RETURN type(r) + ' ' + coalesce(o.id, o.key) "
                + "+ coalesce(' ' + r.title, '') AS v ORDER BY v");
    }

    private List<String> strings(String cypher) {
        return new ArrayList<>(driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("v").asString())
                .toList());
    }
}
