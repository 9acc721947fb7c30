package org.digitalwings.app.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.app.ingest.table.Fault;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.graph.batch.Batch;
import org.digitalwings.graph.batch.BatchStatus;
import org.digitalwings.graph.batch.RowOutcome;
import org.digitalwings.graph.batch.Tally;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

@GraphTest
class ImportEngineIT {

    @TempDir
    Path directory;

    private Trial trial;

    @BeforeEach
    void start(Driver driver) {
        trial = new Trial(driver, directory);
    }

    @Test
    void makesMembersWithTheirTiesAndChanges() {
        Batch batch = trial.run(TableKind.ORGANIZATIONS, Trial.ORGANIZATIONS);
        assertThat(trial.problems).isEmpty();
        assertThat(batch.status()).isEqualTo(BatchStatus.DONE);
        assertThat(batch.tally()).isEqualTo(new Tally(2, 0, 0, 0));
        assertThat(trial.query("""
                        MATCH (m:Organization {name: '灵犀机器人有限公司'})-[l:LOCATED_IN]->(p:Place)
                        RETURN m.kind AS kind, m.aliases AS aliases, m.text AS text, p.name AS place, l.batch = m.batch AS stamped,
                               m.version AS version, COUNT { (m)-[:ABOUT {weight: 1.0}]->(:Topic) } AS topics,
                               COUNT { (m)-[:KNOWN_AS]->(:NameKey) } AS keys
                        """))
                .containsExactly(Map.of(
                        "kind",
                        "startup",
                        "aliases",
                        List.of("灵犀"),
                        "text",
                        "护理机器人🤖",
                        "place",
                        "浙江",
                        "stamped",
                        true,
                        "version",
                        1L,
                        "topics",
                        2L,
                        "keys",
                        2L));
        assertThat(trial.query("MATCH (c:Change) RETURN c.seq AS seq, c.kind AS kind, c.by AS by ORDER BY seq"))
                .containsExactly(
                        Map.of("seq", 1L, "kind", "created", "by", "tester"),
                        Map.of("seq", 2L, "kind", "created", "by", "tester"));
    }

    @Test
    void changesNothingTheSecondTime() {
        trial.run(TableKind.ORGANIZATIONS, Trial.ORGANIZATIONS);
        var counts = trial.counts();
        var picture = trial.picture();
        Batch again = trial.run(TableKind.ORGANIZATIONS, Trial.ORGANIZATIONS);
        assertThat(again.tally()).isEqualTo(new Tally(0, 0, 2, 0));
        assertThat(trial.counts()).isEqualTo(counts);
        assertThat(trial.picture()).isEqualTo(picture);
    }

    @Test
    void writesNothingOnADryRunAndCountsLikeTheRun() {
        trial.run(TableKind.ORGANIZATIONS, Trial.ORGANIZATIONS);
        String text = Trial.ORGANIZATIONS.replace("护理机器人", "养老机器人")
                + "new-1,新星,企业,,上海,航天,\nnew-1,新星,企业,新星集团,上海,航天,\nnew-1,新星,企业,,上海,航天,甲\nnew-1,新星,企业,,北京,航天,甲\n,坏行,什么,,,,\n";
        var counts = trial.counts();
        Tally foreseen = trial.preview(TableKind.ORGANIZATIONS, text);
        assertThat(trial.counts()).isEqualTo(counts);
        assertThat(trial.one("MATCH (b:Batch) RETURN count(b)")).isEqualTo(1L);
        assertThat(trial.problems).extracting(RowProblem::fault).containsExactly(Fault.UNKNOWN_VALUE);
        var outcomes = List.copyOf(trial.outcomes);
        assertThat(trial.run(TableKind.ORGANIZATIONS, text).tally())
                .isEqualTo(foreseen)
                .isEqualTo(new Tally(1, 4, 1, 1));
        assertThat(trial.outcomes).isEqualTo(outcomes);
    }

    @Test
    void readsGb18030WithRareCharacters() {
        String text = "名称,类型,简介\n𠮷野㐀䶮科技,初创企业,做𪚥\n";
        trial.run(TableKind.ORGANIZATIONS, trial.file(text, Charset.forName("GB18030")), false);
        assertThat(trial.one("MATCH (m:Organization) RETURN m.name + m.text")).isEqualTo("𠮷野㐀䶮科技做𪚥");
    }

    @Test
    void recognisesMembersHoweverTheirNamesAreWritten() {
        trial.run(TableKind.ORGANIZATIONS, "名称,类型\n乌镇数字科技有限公司,初创企业\n");
        Batch batch = trial.run(TableKind.ORGANIZATIONS, "\uFEFFname;kind;text\n烏鎮數字科技;startup;新\n");
        assertThat(batch.tally()).isEqualTo(new Tally(0, 1, 0, 0));
        assertThat(trial.query("MATCH (m:Organization) RETURN m.name AS name, m.text AS text, m.version AS version"))
                .containsExactly(Map.of("name", "乌镇数字科技有限公司", "text", "新", "version", 2L));
    }

    @Test
    void takesTheProvinceUnlessADistrictIsNamed() {
        String text = "编号,名称,类型,地点\na,甲,企业,河北\nb,乙,企业,河北区\nc,丙,企业,上海\nd,丁,企业,朝阳\ne,戊,企业,国外\n";
        trial.run(TableKind.ORGANIZATIONS, text);
        assertThat(trial.query(
                        "MATCH (m:Organization)-[:LOCATED_IN]->(p:Place) RETURN m.id AS id, p.id AS place ORDER BY id"))
                .containsExactly(
                        Map.of("id", "a", "place", "cn-13"),
                        Map.of("id", "b", "place", "cn-120105"),
                        Map.of("id", "c", "place", "cn-31"));
        assertThat(trial.problems)
                .extracting(RowProblem::line, RowProblem::fault)
                .containsExactly(tuple(5L, Fault.AMBIGUOUS_PLACE), tuple(6L, Fault.UNKNOWN_PLACE));
    }

    @Test
    void reportsWhatItIsNotSureOf() {
        trial.run(TableKind.ORGANIZATIONS, "id,name,kind\na,同名,startup\nb,同名,startup\nc,基金,investor\n");
        trial.run(
                TableKind.ORGANIZATIONS,
                "id,name,kind\n,同名,startup\n,基金,enterprise\nd,基金,investor\nbad id,好,startup\n");
        assertThat(trial.problems)
                .extracting(RowProblem::line, RowProblem::fault, RowProblem::arguments)
                .containsExactly(
                        tuple(2L, Fault.SEVERAL_MEMBERS, List.of("a, b")),
                        tuple(3L, Fault.OTHER_KIND, List.of("c", "investor")),
                        tuple(4L, Fault.NAME_TAKEN, List.of("c")),
                        tuple(5L, Fault.NOT_AN_ID, List.of()));
        assertThat(trial.one("MATCH (m:Member) RETURN count(m)")).isEqualTo(3L);
    }

    @Test
    void writesFundingRoundsWithTheirInvestors() {
        trial.run(TableKind.ORGANIZATIONS, Trial.ORGANIZATIONS);
        Batch batch = trial.run(TableKind.FUNDING, """
                公司,日期,轮次,金额,投资方,投资方类型,领投
                灵犀,2023-05-01,A轮,1.2亿美元,远山资本；新基金,投资机构,远山资本
                灵犀,2023年5月1日,A轮,,第三基金,投资机构,否
                灵犀,2021-13-01,天使轮,数百万人民币,远山资本,,
                灵犀,2021-03-01,天使轮,数百万人民币,远山资本,,
                没有这家,2021-03-01,天使轮,未透露,远山资本,,
                """);
        assertThat(batch.tally()).isEqualTo(new Tally(2, 1, 0, 2));
        assertThat(trial.problems).extracting(RowProblem::fault).containsExactly(Fault.NOT_A_DATE, Fault.UNKNOWN_NAME);
        assertThat(trial.query("""
                        MATCH (:Organization {name: '灵犀机器人有限公司'})-[:RAISED]->(f)<-[i:INVESTED]-(m)
                        RETURN f.date AS date, f.amount AS amount, f.currency AS currency, f.amountText AS text,
                               collect(m.name + coalesce(' ' + i.lead, '')) AS investors ORDER BY date
                        """)).satisfies(rounds -> {
            assertThat(rounds).hasSize(2);
            assertThat(rounds.getFirst())
                    .containsEntry("amount", null)
                    .containsEntry("currency", "CNY")
                    .containsEntry("text", "数百万人民币");
            assertThat(rounds.getLast())
                    .containsEntry("date", LocalDate.of(2023, 5, 1))
                    .containsEntry("amount", 120_000_000L)
                    .containsEntry("currency", "USD");
            assertThat((List<?>) rounds.getLast().get("investors"))
                    .map(String::valueOf)
                    .containsExactlyInAnyOrder("远山资本 true", "新基金 false", "第三基金 false");
        });
    }

    @Test
    void writesEditionsEntriesJudgingsPeopleProjectsNeedsAndTechnologies() {
        trial.run(TableKind.PROJECTS, "项目名称,所属单位,所属单位类型,技术\n灵犀臂,灵犀,初创企业,Qwen；自研模型\n");
        trial.run(TableKind.PEOPLE, "姓名,单位,职务,入职日期,创办\n王小明,灵犀,CEO,2021.3.1,灵犀臂\n");
        assertThat(trial.problems).isEmpty();
        trial.run(
                TableKind.EDITIONS,
                "赛事,年份,赛道,参赛者,参赛者类型,晋级轮次,奖项\n直通乌镇,2025,智能硬件,灵犀臂,项目,决赛,一等奖\n直通乌镇,2025,软件,新项目,项目,初赛,\n");
        assertThat(trial.problems).isEmpty();
        trial.run(TableKind.JUDGINGS, "评委,赛事,年份,项目,轮次,评分\n王小明,直通乌镇,2025,灵犀臂,决赛,92.5\n王小明,直通乌镇,2024,灵犀臂,决赛,90\n");
        assertThat(trial.problems).extracting(RowProblem::fault).containsExactly(Fault.UNKNOWN_ENTRY);
        trial.run(TableKind.EXCHANGE, "成员,供需,类别,内容,截止日期\n灵犀,需求,试点,三家养老院,2027/12/31\n王小明,提供,导师,带新人,\n");
        trial.run(TableKind.TECHNOLOGIES, "技术,技术类型,贡献者,提交数,年份\nopenEuler,开源项目,王小明,120,2024\n");
        assertThat(trial.problems).isEmpty();
        assertThat(trial.one("""
                        MATCH (o:Organization {name: '灵犀'})-[:RUNS]->(p:Project {name: '灵犀臂'})<-[:FOUNDED]-(w:Person)-[a:WORKS_AT]->(o),
                              (p)-[:ENTERED]->(e:Entry {award: 'first-prize', round: 'final'})-[:IN]->(:Track {name: '智能硬件'})
                              -[:OF]->(:Edition {year: 2025})-[:OF]->(:Competition {name: '直通乌镇'}),
                              (w)-[:JUDGED {score: 92.5, round: 'final'}]->(e), (o)-[:SEEKS]->(n:Need {kind: 'pilot-site'}),
                              (w)-[:PROVIDES]->(:Offer {kind: 'mentor'}), (w)-[:CONTRIBUTED {commits: 120, year: 2024}]->(:Technology)
                        WHERE n.until = date('2027-12-31') AND a.since = date('2021-03-01') AND COUNT { (p)-[:BUILT_ON]->() } = 2
                        RETURN count(*)
                        """)).isEqualTo(1L);
    }

    @Test
    void resumesACancelledBatchWithoutLosingOrRepeatingRows() {
        String rows = IntStream.range(0, 5000)
                .mapToObj(i -> "org-%d,公司%d,初创企业\n".formatted(i, i))
                .collect(Collectors.joining());
        Path file = trial.file("编号,名称,类型\n" + rows, UTF_8);
        Batch batch = trial.cancelAfter(1).run(TableKind.ORGANIZATIONS, file, false);
        assertThat(batch.status()).isEqualTo(BatchStatus.CANCELLED);
        assertThat(batch.position()).isEqualTo(2000);
        assertThat(trial.one("MATCH (m:Organization) RETURN count(m)")).isEqualTo(2000L);
        assertThat(trial.one("MATCH (c:Change) RETURN max(c.seq)")).isEqualTo(2000L);
        Batch done = trial.cancelAfter(99).resume(batch, TableKind.ORGANIZATIONS, file);
        assertThat(done.status()).isEqualTo(BatchStatus.DONE);
        assertThat(done.tally()).isEqualTo(new Tally(5000, 0, 0, 0));
        assertThat(trial.outcomes).hasSize(3000).extracting(RowOutcome::line).startsWith(2002L);
        assertThat(trial.one("MATCH (c:Change) RETURN max(c.seq)")).isEqualTo(5000L);
        assertThat(trial.undo(done)).isEmpty();
        assertThat(trial.one("MATCH (n:Organization|NameKey|BatchChunk) RETURN count(n)"))
                .isEqualTo(0L);
    }

    @Test
    void stopsAtTheFirstWrongRowWhereAskedTo() {
        Path file = trial.file("编号,名称,类型\na,甲,企业\nb,乙,什么\nc,丙,企业\n", UTF_8);
        Batch batch = trial.run(TableKind.ORGANIZATIONS, file, true);
        assertThat(batch.status()).isEqualTo(BatchStatus.STOPPED);
        assertThat(trial.one("MATCH (m:Organization) RETURN collect(m.id)")).isEqualTo(List.of("a"));
    }
}
