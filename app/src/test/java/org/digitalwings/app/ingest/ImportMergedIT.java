package org.digitalwings.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.graph.batch.Batch;
import org.digitalwings.graph.batch.Tally;
import org.digitalwings.graph.batch.UndoConflict;
import org.digitalwings.graph.identity.Decision;
import org.digitalwings.graph.identity.Decisions;
import org.digitalwings.graph.identity.MergeOrder;
import org.digitalwings.graph.identity.Merges;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

@GraphTest
class ImportMergedIT {

    @TempDir
    Path directory;

    private Driver driver;
    private Trial trial;
    private Batch batch;

    @BeforeEach
    void start(Driver shared) {
        driver = shared;
        trial = new Trial(driver, directory);
        batch = trial.run(TableKind.ORGANIZATIONS, """
                id,name,kind,place
                a,北京云朵猫科技有限公司,startup,北京
                b,喵云,startup,上海
                """);
    }

    @Test
    void takesTheIdAndTheNameOfAMergedMemberForTheOneThatWasKept() {
        merge();
        assertThat(trial.run(TableKind.ORGANIZATIONS, "id,name,kind,text\nb,喵云,startup,记账\n")
                        .tally())
                .isEqualTo(new Tally(0, 1, 0, 0));
        assertThat(trial.run(TableKind.ORGANIZATIONS, "id,name,kind,website\n,喵云,startup,https://miao.cn\n")
                        .tally())
                .isEqualTo(new Tally(0, 1, 0, 0));
        assertThat(trial.problems).isEmpty();
        assertThat(trial.query("MATCH (m:Member) RETURN m.id AS id, m.name AS name, m.aliases AS aliases, "
                        + "m.text AS text, m.website AS website"))
                .containsExactly(Map.of(
                        "id",
                        "a",
                        "name",
                        "北京云朵猫科技有限公司",
                        "aliases",
                        List.of("喵云"),
                        "text",
                        "记账",
                        "website",
                        "https://miao.cn"));
    }

    @Test
    void knowsAMergedMemberWhereItIsOnlyNamed() {
        merge();
        trial.run(TableKind.FUNDING, "公司编号,公司,日期,轮次,投资方,投资方类型\nb,喵云,2023-05-01,A轮,新基金,投资机构\n");
        assertThat(trial.problems).isEmpty();
        assertThat(trial.one("MATCH (:Member {id: 'a'})-[:RAISED]->(f) RETURN count(f)"))
                .isEqualTo(1L);
    }

    @Test
    void leavesWhomItMadeAndSomebodyMergedAndTellsSo() {
        merge();
        assertThat(trial.undo(batch)).extracting(UndoConflict::subject).contains("a", "b");
        assertThat(trial.one("MATCH (m:MergedMember) RETURN count(m)")).isEqualTo(1L);
    }

    @Test
    void takesBackWhomSomebodySaidToBeTwo() {
        new Decisions(driver, Clock.systemUTC()).decide("a", "b", Decision.NEVER, null, "anna");
        assertThat(trial.undo(batch)).isEmpty();
        assertThat(trial.one("MATCH (m:Member) RETURN count(m)")).isEqualTo(0L);
    }

    private void merge() {
        assertThat(new Merges(driver, Clock.systemUTC())
                        .merge(new MergeOrder("a", version("a"), "b", version("b"), "anna")))
                .isPresent();
    }

    private long version(String id) {
        return (long) trial.one("MATCH (m:Member {id: '%s'}) RETURN coalesce(m.version, 0)".formatted(id));
    }
}
