package org.digitalwings.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.digitalwings.app.testing.AppProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody at a terminal gets, each time from a process of its own. */
class CommandLineIT {

    private static final int SOMETHING_WRONG = 2;
    private static final int STOPPED_BY_SIGNAL = 143;

    @TempDir
    Path directory;

    @Test
    void importsFilesAndEnds() throws IOException, InterruptedException {
        Path good = file("good.csv", "名称,类型,地点\n乌镇智能科技有限公司,初创企业,浙江\n星河资本,投资机构,上海\n");
        assertThat(run(good, 0))
                .contains("good.csv (Organisations): created 2, changed 0, left alone 0; wrong 0")
                .doesNotContain("http://localhost");
        Path mixed = file("mixed.csv", "名称,类型,地点\n星河資本,投资机构,上海\n,投资机构,上海\n");
        assertThat(run(mixed, SOMETHING_WRONG))
                .contains("mixed.csv (Organisations): created 0, changed 0, left alone 1; wrong 1")
                .contains("line 3");
    }

    private String run(Path file, int status) throws InterruptedException {
        try (AppProcess app = AppProcess.start(directory.resolve("data"), "--import=" + file)) {
            assertThat(app.awaitEnd()).as(app::printed).isEqualTo(status);
            return app.printed();
        }
    }

    @Test
    void refusesASecondStartOnTheSameDataAndStopsCleanly() throws InterruptedException {
        Path data = directory.resolve("data");
        try (AppProcess first = AppProcess.start(data, "--digital-wings.sample=false")) {
            assertThat(first.awaitLine(line -> line.contains("http://localhost")))
                    .as(first::printed)
                    .isPresent();
            try (AppProcess second = AppProcess.start(data)) {
                assertThat(second.awaitEnd()).isNotZero();
                assertThat(second.printed().lines().filter(line -> !line.isBlank()))
                        .hasSizeLessThan(25)
                        .anyMatch(line -> line.contains(data.toString()))
                        .noneMatch(line -> line.startsWith("\tat "));
            }
            assertThat(first.stop()).as(first::printed).isEqualTo(STOPPED_BY_SIGNAL);
            assertThat(first.printed()).doesNotContain("Exception");
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(directory.resolve(name), text.getBytes(Charset.forName("GB18030")));
    }
}
