package org.digitalwings.app.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalwings.app.ingest.format.TableKind;
import org.digitalwings.graph.batch.Batch;
import org.digitalwings.graph.batch.BatchStateException;
import org.digitalwings.graph.batch.BatchStatus;
import org.digitalwings.graph.batch.Tally;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

@GraphTest
class ImportUndoIT {

    @TempDir
    Path directory;

    private Trial trial;

    @BeforeEach
    void start(Driver driver) {
        trial = new Trial(driver, directory);
    }

    @Test
    void undoesWhatItWrote() {
        trial.run(TableKind.ORGANIZATIONS, Trial.ORGANIZATIONS);
        var before = trial.picture();
        Batch batch = trial.run(
                TableKind.ORGANIZATIONS,
                "编号,名称,类型,别名,地点,领域,简介\n,灵犀,初创企业,灵犀工坊,北京,航天,另一段\ninv-1,远山资本管理,投资机构,,,,\n,新来,企业,,上海,机器人,\n");
        assertThat(batch.tally()).isEqualTo(new Tally(1, 2, 0, 0));
        assertThat(trial.picture()).isNotEqualTo(before);
        assertThat(trial.undo(batch)).isEmpty();
        assertThat(trial.picture()).isEqualTo(before);
        assertThat(trial.find(batch).status()).isEqualTo(BatchStatus.UNDONE);
        assertThat(trial.query("MATCH (c:Change {batch: '%s'}) RETURN c.kind AS kind, count(*) AS n ORDER BY kind"
                        .formatted(batch.id())))
                .containsExactly(
                        Map.of("kind", "changed", "n", 4L),
                        Map.of("kind", "created", "n", 1L),
                        Map.of("kind", "removed", "n", 1L));
    }

    @Test
    void leavesWhatOthersChangedSinceAndSaysSo() {
        Batch batch = trial.run(TableKind.ORGANIZATIONS, Trial.ORGANIZATIONS);
        trial.query("MATCH (m {id: 'inv-1'}) SET m.text = '改过'");
        Batch later = trial.run(TableKind.PEOPLE, "姓名,单位\n王小明,灵犀\n");
        assertThat(later.tally().created()).isEqualTo(1);
        assertThat(trial.undo(batch))
                .extracting(conflict -> conflict.reason().name())
                .containsExactlyInAnyOrder("CHANGED_SINCE", "TIED_SINCE");
        assertThat(trial.one("MATCH (m:Organization) RETURN count(m)")).isEqualTo(2L);
        assertThat(trial.one("MATCH (:Person)-[r:WORKS_AT]->(:Organization) RETURN count(r)"))
                .isEqualTo(1L);
    }

    @Test
    void stopsInTheMiddleAndGoesOnToTheSameEnd() {
        trial.run(TableKind.ORGANIZATIONS, Trial.ORGANIZATIONS);
        var before = trial.picture();
        String rows = IntStream.range(0, 5000)
                .mapToObj(i -> "org-%d,公司%d,初创企业\n".formatted(i, i))
                .collect(Collectors.joining());
        Batch batch = trial.run(TableKind.ORGANIZATIONS, trial.file("编号,名称,类型\n" + rows, UTF_8), false);
        trial.query("MATCH (m {id: 'org-4500'}) SET m.text = '改过'");
        assertThat(trial.cancelAfter(1).undo(batch))
                .extracting(conflict -> conflict.subject())
                .containsExactly("org-4500");
        assertThat(trial.find(batch).status()).isEqualTo(BatchStatus.UNDOING);
        assertThat(trial.one("MATCH (m:Organization) WHERE m.id STARTS WITH 'org-' RETURN count(m)"))
                .isEqualTo(4001L);
        trial.query("MATCH (m {id: 'org-4500'}) DETACH DELETE m");
        trial.query("MATCH (k:NameKey) WHERE NOT (k)--() DELETE k");
        assertThat(trial.cancelAfter(99).undo(batch)).isEmpty();
        assertThat(trial.find(batch).status()).isEqualTo(BatchStatus.UNDONE);
        assertThat(trial.picture()).isEqualTo(before);
    }

    @Test
    void takesNothingBackOfABatchThatIsNotBeingUndone() {
        Batch batch = trial.run(TableKind.ORGANIZATIONS, Trial.ORGANIZATIONS);
        assertThatThrownBy(() -> trial.engine.undo(batch, "tester", trial))
                .isInstanceOf(BatchStateException.class)
                .hasMessageContaining(batch.id());
        assertThat(trial.one("MATCH (m:Organization) RETURN count(m)")).isEqualTo(2L);
    }
}
