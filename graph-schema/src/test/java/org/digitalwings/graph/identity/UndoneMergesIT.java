package org.digitalwings.graph.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Merges that are undone again. */
@GraphTest
final class UndoneMergesIT {

    private final Driver driver;
    private final Merges merges;
    private final MergeTrial trial;

    UndoneMergesIT(Driver driver) {
        this.driver = driver;
        this.trial = new MergeTrial(driver);
        this.merges = trial.merges;
    }

    @BeforeEach
    void writeMembers() {
        trial.writeMembers();
    }

    @Test
    void partsLaterMergesFirst() {
        driver.executableQuery("""
                        MATCH (a:Member {id: 'a'}), (q:Member {id: 'q'})
                        CREATE (c:Member:Organization {id: 'c', name: '云朵', version: 1})-[:RUNS]->(q)
                        """).execute();
        List<String> before = trial.everything();
        String first = trial.merge();
        String second = merges.merge(new MergeOrder("c", 1, "a", 4, "anna")).orElseThrow();
        assertThat(trial.formerIds("b")).containsExactly("c");
        assertThat(merges.undo(first, "bert")).contains(new Undoing.LaterFirst(second));
        assertThat(trial.conflicts(second)).isEmpty();
        assertThat(trial.formerIds("b")).containsExactly("a");
        assertThat(trial.conflicts(first)).isEmpty();
        assertThat(trial.formerIds("b")).isEmpty();
        assertThat(trial.everything()).isEqualTo(before);
        assertThat(merges.latest(Long.MAX_VALUE, 5))
                .extracting(RecordedMerge::id, RecordedMerge::goneName, RecordedMerge::undoneBy)
                .containsExactly(tuple(second, "北京云朵猫科技有限公司", "bert"), tuple(first, "云朵猫", "bert"));
    }

    @Test
    void partsMergesThatHaveNothingToDoWithEachOtherInAnyOrder() {
        driver.executableQuery("""
                        CREATE (:Member:Organization {id: 'x', name: 'X'})-[:SAVED]->(:Member:Organization {id: 'y', name: 'Y'})
                        """).execute();
        List<String> before = trial.everything();
        String first = trial.merge();
        String second = merges.merge(new MergeOrder("x", 0, "y", 0, "anna")).orElseThrow();
        assertThat(trial.conflicts(first)).isEmpty();
        assertThat(trial.conflicts(second)).isEmpty();
        assertThat(trial.everything()).isEqualTo(before);
    }

    @Test
    void partsInOrderWhereANeighbourWasMergedToo() {
        driver.executableQuery("CREATE (:Member:Person {id: 'p2', name: '张 伟'})")
                .execute();
        List<String> before = trial.everything();
        String first = trial.merge();
        String second = merges.merge(new MergeOrder("p2", 0, "p", 0, "anna")).orElseThrow();
        assertThat(merges.undo(first, "bert")).contains(new Undoing.LaterFirst(second));
        assertThat(trial.conflicts(second)).isEmpty();
        assertThat(trial.conflicts(first)).isEmpty();
        assertThat(trial.everything()).isEqualTo(before);
    }

    @Test
    void undoingLeavesBothAsTheyWere() {
        List<String> before = trial.everything();
        String merge = trial.merge();
        assertThat(trial.conflicts(merge)).isEmpty();
        assertThat(trial.everything()).isEqualTo(before);
        assertThat(merges.undo(merge, "bert")).isEmpty();
        assertThat(merges.undo("unknown", "bert")).isEmpty();
    }

    @Test
    void undoingTellsWhatOthersChangedSinceAndKeepsIt() {
        String merge = trial.merge();
        driver.executableQuery("""
                        MATCH (a:Member {id: 'a'})<-[w:WORKS_AT]-() SET w.title = '顾问', a.website = 'new.cn'
                        WITH a CREATE (a)-[:SAVED]->(:Member:Person {id: 'new', name: '新人'})
                        """).execute();
        assertThat(trial.conflicts(merge))
                .containsExactlyInAnyOrder(
                        new Parting.Conflict(Parting.Reason.CHANGED_SINCE, "WORKS_AT", "p"),
                        new Parting.Conflict(Parting.Reason.CHANGED_SINCE, "website", ""));
        assertThat(trial.ties("a"))
                .containsExactlyInAnyOrder("LOCATED_IN cn-11", "RUNS q", "SAVED b", "SAVED new", "WORKS_AT p 顾问");
        assertThat(trial.ties("b")).contains("WORKS_AT p 总裁", "KNOWN_AS 云朵猫", "LOCATED_IN cn-33", "RUNS q");
    }

    @Test
    void undoingTellsWhatIsGone() {
        String merge = trial.merge();
        driver.executableQuery("MATCH (p:Member {id: 'p'}) DETACH DELETE p").execute();
        assertThat(trial.conflicts(merge))
                .containsExactly(new Parting.Conflict(Parting.Reason.GONE_SINCE, "ties", "1"));
    }
}
