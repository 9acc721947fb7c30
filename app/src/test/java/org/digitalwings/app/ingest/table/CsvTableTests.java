package org.digitalwings.app.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTests {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) {
        Path file = TableFiles.write(directory, "名称,类型\r\n强脑科技,初创\r\n".replace(",", separator), UTF_8);
        assertThat(TableFiles.cells(file)).containsExactly(List.of("强脑科技", "初创"));
    }

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() {
        String text = "name,text\n𠮷野家🚀,\"a, \"\"b\"\"\nc\"\n";
        for (String mark : List.of("", "\uFEFF")) {
            TableLine.Row row = (TableLine.Row) TableFiles.lines(TableFiles.write(directory, mark + text, UTF_8))
                    .getFirst();
            assertThat(row.header()).containsExactly("name", "text");
            assertThat(row.cells()).containsExactly("𠮷野家🚀", "a, \"b\"\nc");
            assertThat(row.line()).isEqualTo(2);
        }
    }

    @Test
    void readsGb18030WithCharactersOfFourBytes() {
        String text = "名称,简介\n𠮷野商贸,主营㐀䶮与𪚥\n张伟,北京人\n";
        Path file = TableFiles.write(directory, text, TableFiles.GB18030);
        assertThat(TableFiles.cells(file)).containsExactly(List.of("𠮷野商贸", "主营㐀䶮与𪚥"), List.of("张伟", "北京人"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"张伟", "联通", "龍翔", "中兴", "深圳市大疆创新科技有限公司"})
    void readsEnglishFilesWithOneNameInGb18030(String name) {
        Path file = TableFiles.write(directory, "id,name,kind\nm-1,%s,startup\n".formatted(name), TableFiles.GB18030);
        assertThat(TableFiles.cells(file)).containsExactly(List.of("m-1", name, "startup"));
    }

    @Test
    void readsWhatExcelCallsUnicodeText() {
        Path file = TableFiles.write(directory, "\uFEFF名称\t类型\n强脑科技\t初创\n", UTF_16LE);
        assertThat(TableFiles.cells(file)).containsExactly(List.of("强脑科技", "初创"));
    }

    @Test
    void saysTheLineOfBytesThatAreNoCharacters() {
        Path file = TableFiles.write(
                directory,
                "名称,简介\n好人,好\n".getBytes(UTF_8),
                new byte[] {'x', (byte) 0xE5, (byte) 0xA5},
                ",坏\n末行,好\n".getBytes(UTF_8));
        List<TableLine> lines = TableFiles.lines(file);
        assertThat(lines).hasSize(3);
        assertThat(((TableLine.Damaged) lines.get(1)).problem())
                .extracting(RowProblem::line, RowProblem::column, RowProblem::fault)
                .containsExactly(3L, "名称", Fault.UNDECODABLE);
    }

    @Test
    void refusesOtherEncodingsInsteadOfGuessing() {
        String traditional = "公司名稱,簡介\n台灣積體電路製造股份有限公司,專業積體電路製造服務的開創者\n鴻海精密工業,電子代工服務\n";
        Path big5 = TableFiles.write(directory, traditional, Charset.forName("Big5"));
        assertThatThrownBy(() -> Tables.open(big5))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.fault()).isEqualTo(Fault.UNKNOWN_ENCODING));
        Path western =
                TableFiles.write(directory, "name,city\nSociété Générale,Orléans\n", Charset.forName("windows-1252"));
        assertThatThrownBy(() -> Tables.open(western)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void reportsMoreCellsThanColumnsAndTakesFewer() {
        Path file = TableFiles.write(directory, "a,b\n1,2,3\n1\n,\n1,2,\n", UTF_8);
        List<TableLine> lines = TableFiles.lines(file);
        assertThat(lines).hasSize(3);
        assertThat(((TableLine.Damaged) lines.getFirst()).problem().fault()).isEqualTo(Fault.TOO_MANY_CELLS);
        assertThat(((TableLine.Row) lines.get(1)).cells()).containsExactly("1");
    }

    @Test
    void refusesEmptyFiles() {
        assertThatThrownBy(() -> Tables.open(TableFiles.write(directory, "", UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.fault()).isEqualTo(Fault.EMPTY_FILE));
    }
}
