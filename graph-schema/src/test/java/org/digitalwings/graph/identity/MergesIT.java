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
        assertThat(log.last()).isZero();
    }

    @Test
    void undoingLeavesBothAsTheyWere() {
        List<String> before = everything();
        String merge = merge();
        assertThat(merges.undo(merge, "bert"))
                .hasValueSatisfying(parting -> assertThat(parting.conflicts()).isEmpty());
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
        assertThat(merges.undo(merge, "bert").orElseThrow().conflicts())
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
        assertThat(merges.undo(merge, "bert").orElseThrow().conflicts())
                .containsExactly(new Parting.Conflict(Parting.Reason.GONE_SINCE, "ties", "1"));
    }

    private String merge() {
        return merges.merge(new MergeOrder("a", 3, "b", 0, "anna")).orElseThrow();
    }

    private List<String> everything() {
        List<String> all = strings("""
                MATCH (n:Member)
                RETURN n.id + n.name + coalesce(n.text, '-') + coalesce(n.website, '-')
                       + reduce(s = '', x IN coalesce(n.aliases, []) | s + x) AS v
                """);
        all.addAll(ties("a"));
        all.addAll(ties("b"));
        return all.stream().sorted().toList();
    }

    private List<String> ties(String id) {
        return strings("MATCH (:Member {id: '" + id
                + "'})-[r]-(o) WHERE type(r) <> 'HAD' RETURN type(r) + ' ' + coalesce(o.id, o.key) "
                + "+ coalesce(' ' + r.title, '') AS v ORDER BY v");
    }

    private List<String> strings(String cypher) {
        return new ArrayList<>(driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("v").asString())
                .toList());
    }
}
