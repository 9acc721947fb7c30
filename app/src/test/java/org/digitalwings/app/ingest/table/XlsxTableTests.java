package org.digitalwings.app.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTests {

    @TempDir
    Path directory;

    @Test
    void readsTextsNumbersAndDatesAsPeopleSeeThem() throws IOException {
        Path file = directory.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("表");
            List.of("名称", "日期", "金额", "领投").forEach(name -> sheet.value(0, sheet0(name), name));
            sheet.value(2, 0, "𠮷野家🚀");
            sheet.value(2, 1, LocalDate.of(2015, 6, 1));
            sheet.style(2, 1).format("yyyy-MM-dd").set();
            sheet.value(2, 2, 120000000);
            sheet.value(2, 3, true);
            sheet.value(3, 0, "末行");
            sheet.value(3, 2, 0.25);
        }
        List<TableLine> lines = TableFiles.lines(file);
        assertThat(lines).hasSize(2);
        TableLine.Row first = (TableLine.Row) lines.getFirst();
        assertThat(first.header()).containsExactly("名称", "日期", "金额", "领投");
        assertThat(first.cells()).containsExactly("𠮷野家🚀", "2015-06-01", "120000000", "true");
        assertThat(first.line()).isEqualTo(3);
        assertThat(((TableLine.Row) lines.get(1)).cells()).startsWith("末行", "", "0.25");
    }

    private static int sheet0(String name) {
        return List.of("名称", "日期", "金额", "领投").indexOf(name);
    }

    @Test
    void refusesZipBombs() throws IOException {
        Path file = directory.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] cells = "<c/>".repeat(1 << 18).getBytes(UTF_8);
            for (int i = 0; i < 64; i++) {
                zip.write(cells);
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> Tables.open(file)).isInstanceOfSatisfying(UnreadableFileException.class, e -> {
            assertThat(e.fault()).isEqualTo(Fault.UNPACKS_TOO_LARGE);
            assertThat(e.arguments()).containsExactly("16 MB", "16 MB");
        });
    }

    @Test
    void refusesOtherArchivesAndOldWorkbooks() throws IOException {
        Path zip = directory.resolve("other.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("hello.txt"));
            out.write("hello".getBytes(UTF_8));
        }
        assertFault(zip, Fault.NOT_A_TABLE);
        assertFault(TableFiles.write(directory, new byte[] {'P', 'K', 3, 4, 5, 6}), Fault.DAMAGED_FILE);
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertFault(TableFiles.write(directory, old), Fault.OLD_EXCEL);
    }

    @Test
    void doesNotExpandEntities() throws IOException {
        Path file = directory.resolve("entities.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("s").value(0, 0, "name");
        }
        Path evil = directory.resolve("evil.xlsx");
        EvilWorkbook.withEntities(file, evil);
        assertFault(evil, Fault.DAMAGED_FILE);
    }

    private static void assertFault(Path file, Fault fault) {
        assertThatThrownBy(() -> TableFiles.lines(file))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.fault()).isEqualTo(fault));
    }
}
