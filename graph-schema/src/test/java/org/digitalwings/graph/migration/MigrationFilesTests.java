package org.digitalwings.graph.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MigrationFilesTests {

    @Test
    void readsStatementsWithTheirRows() {
        List<Migration> migrations = MigrationFiles.in("migrations/two");
        assertThat(migrations).extracting(Migration::version).containsExactly(1, 2);
        assertThat(migrations).extracting(Migration::description).containsExactly("things", "rows");
        Statement rows = migrations.get(1).statements().getFirst();
        assertThat(rows.cypher()).startsWith("UNWIND $rows").endsWith("row.name");
        assertThat(rows.rows()).containsExactly(Map.of("id", "a", "name", "甲; 乙"), Map.of("id", "b", "name", "乙"));
    }

    @Test
    void seesAChangeInADataFile() {
        assertThat(MigrationFiles.in("migrations/changed").get(1).checksum())
                .isNotEqualTo(MigrationFiles.in("migrations/two").get(1).checksum());
        assertThat(MigrationFiles.in("migrations/changed").get(0).checksum())
                .isEqualTo(MigrationFiles.in("migrations/two").get(0).checksum());
    }

    @Test
    void refusesAGapInTheNumbers() {
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> MigrationFiles.in("migrations/gap"))
                .withMessageContaining("Migration 001 is missing");
    }

    @Test
    void refusesANameWithoutANumber() {
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> MigrationFiles.in("migrations/names"))
                .withMessageContaining("'first.cypher' must be named like");
    }
}
