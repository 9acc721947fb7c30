package org.digitalwings.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.digitalwings.app.ingest.table.Fault;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.app.testing.RunningApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportHousekeepingIT {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Duration KEEP = Duration.ofDays(7);

    @TempDir
    Path data;

    private final ImportWorker worker = RunningApp.shared().part(ImportWorker.class);

    @ParameterizedTest
    @EnumSource(
            value = ImportState.class,
            names = {"PREVIEWED", "PREVIEW_CANCELLED", "REFUSED"})
    void removesAllOfAFileThatNobodyImportedInTime(ImportState state) {
        ImportFolder folder = ended(state);
        assertThat(tidyAfter(Duration.ofDays(6))).isZero();
        assertThat(folder.view()).isPresent();
        assertThat(tidyAfter(Duration.ofDays(8))).isEqualTo(1);
        assertThat(folders(NOW).all()).isEmpty();
        assertThat(tidyAfter(Duration.ofDays(9))).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = ImportState.class,
            names = {"DONE", "STOPPED", "PARTLY_UNDONE"})
    void removesTheUploadOfAnImportThatHasEndedAndKeepsItsReport(ImportState state) {
        ImportFolder folder = ended(state);
        assertThat(tidyAfter(Duration.ofDays(6))).isZero();
        assertThat(folder.upload()).exists();
        assertThat(tidyAfter(Duration.ofDays(8))).isEqualTo(1);
        assertIsReportOnly(folder);
        assertThat(tidyAfter(Duration.ofDays(9))).isZero();
    }

    @Test
    void removesTheUploadOfAnUndoneImportAtOnce() {
        ImportFolder folder = ended(ImportState.UNDONE);
        assertThat(tidyAfter(Duration.ZERO)).isEqualTo(1);
        assertIsReportOnly(folder);
    }

    @ParameterizedTest
    @EnumSource(
            value = ImportState.class,
            names = {"CANCELLED", "INTERRUPTED"})
    void keepsWhatAnImportNeedsToGoOn(ImportState state) {
        ImportFolder folder = ended(state);
        assertThat(tidyAfter(Duration.ofDays(1000))).isZero();
        assertThat(folder.upload()).exists();
    }

    @ParameterizedTest
    @EnumSource(
            value = ImportState.class,
            names = {"RUNNING", "UNDOING"})
    void leavesAloneWhatIsUnderWay(ImportState state) {
        ImportFolder folder = ended(state);
        assertThat(tidyAfter(Duration.ofDays(1000))).isZero();
        assertThat(folder.upload()).exists();
    }

    @Test
    void removesUploadsThatWereBrokenOff() throws IOException {
        ImportFolder folder = folders(NOW).of("broken-off").create();
        Files.writeString(folder.upload(), "名称");
        Files.setLastModifiedTime(folder.upload().getParent(), FileTime.from(NOW));
        assertThat(tidyAfter(Duration.ofDays(6))).isZero();
        assertThat(tidyAfter(Duration.ofDays(8))).isEqualTo(1);
        assertThat(folders(NOW).all()).isEmpty();
    }

    private static void assertIsReportOnly(ImportFolder folder) {
        assertThat(folder.upload()).doesNotExist();
        assertThat(folder.outcomes().page(String.class, 0, 1)).isEmpty();
        assertThat(folder.problems().page(RowProblem.class, 0, 9)).hasSize(1);
        assertThat(folder.view()).isPresent();
    }

    private ImportFolder ended(ImportState state) {
        ImportFolders folders = folders(NOW);
        String id = folders.newId();
        ImportFolder folder = folders.of(id).create();
        folder.save(ImportView.uploaded(id, "file.csv", "people", "tester", NOW, false)
                .with(changes -> changes.state(state, NOW)));
        folder.problems().append(List.of(RowProblem.of(2, "名称", "", Fault.REQUIRED)));
        folder.outcomes().append(List.of("outcome"));
        try {
            Files.writeString(folder.upload(), "名称");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private int tidyAfter(Duration time) {
        Clock later = Clock.fixed(NOW.plus(time), ZoneOffset.UTC);
        return new ImportHousekeeping(folders(NOW.plus(time)), worker, later, KEEP).tidy();
    }

    private ImportFolders folders(Instant now) {
        return new ImportFolders(data, Clock.fixed(now, ZoneOffset.UTC));
    }
}
