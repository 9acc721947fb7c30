package org.digitalwings.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.ingest.table.Fault;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.graph.batch.Tally;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

@GraphTest
class ImportBrandsIT {

    @TempDir
    Path directory;

    private Trial trial;

    @BeforeEach
    void start(Driver driver) {
        trial = new Trial(driver, directory);
        trial.run(TableKind.ORGANIZATIONS, """
                id,name,kind
                a,北京云朵猫科技有限公司,startup
                b,杭州海鲸智能科技有限公司,startup
                c,上海海鲸医疗有限公司,startup
                """);
    }

    @Test
    void takesABrandThatOneMemberHasForThatMemberAndKeepsItAsAnAlias() {
        assertThat(trial.run(TableKind.ORGANIZATIONS, "name,kind,text\n雲朵貓,startup,记账\n云朵猫,startup,记账\n")
                        .tally())
                .isEqualTo(new Tally(0, 1, 1, 0));
        assertThat(trial.query(
                        "MATCH (m:Member {id: 'a'}) RETURN m.name AS name, m.aliases AS aliases, m.text AS text"))
                .containsExactly(Map.of("name", "北京云朵猫科技有限公司", "aliases", List.of("雲朵貓"), "text", "记账"));
    }

    @Test
    void reportsWhoeverCouldBeAMemberAndMakesNobody() {
        trial.run(
                TableKind.ORGANIZATIONS,
                "name,kind\n海鲸科技,startup\n广州云朵猫科技有限公司,startup\n云朵猫,enterprise\n别的名字,startup\n");
        assertThat(trial.problems)
                .extracting(RowProblem::line, RowProblem::fault)
                .containsExactly(
                        tuple(2L, Fault.PERHAPS_KNOWN), tuple(3L, Fault.PERHAPS_KNOWN), tuple(4L, Fault.PERHAPS_KNOWN));
        assertThat(trial.problems.getFirst().arguments())
                .singleElement()
                .asString()
                .contains("b");
        assertThat(trial.problems.getLast().arguments()).containsExactly("a");
        assertThat(trial.one("MATCH (m:Member) RETURN count(m)")).isEqualTo(4L);
    }

    @Test
    void makesWhoeverHasAnIdOfTheirOwn() {
        trial.run(TableKind.ORGANIZATIONS, "id,name,kind\nd,广州云朵猫科技有限公司,startup\n");
        assertThat(trial.problems).isEmpty();
        assertThat(trial.one("MATCH (m:Member) RETURN count(m)")).isEqualTo(4L);
    }

    @Test
    void takesNobodyForAnInventedMember() {
        trial.query("MATCH (m:Member) SET m.invented = true RETURN count(m) AS n");
        trial.run(TableKind.ORGANIZATIONS, "name,kind\n云朵猫,startup\n海鲸科技,startup\n");
        assertThat(trial.problems).isEmpty();
        assertThat(trial.one("MATCH (m:Member) RETURN count(m)")).isEqualTo(5L);
    }

    @Test
    void knowsTheCompanyOfAFundingRoundByItsBrand() {
        trial.run(TableKind.FUNDING, "公司,日期,轮次,投资方,投资方类型\n云朵猫,2023-05-01,A轮,新基金,投资机构\n");
        assertThat(trial.problems).isEmpty();
        assertThat(trial.one("MATCH (:Member {id: 'a'})-[:RAISED]->(f) RETURN count(f)"))
                .isEqualTo(1L);
    }
}
