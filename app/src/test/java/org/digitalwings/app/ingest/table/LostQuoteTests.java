package org.digitalwings.app.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quotation mark that is lost costs its own row, never those behind it. */
class LostQuoteTests {

    private static final long SEED = 7;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"丢失,企业,b", // at the beginning of a row
                "丢失,企业,\"b", // in its last cell
                "丢失, \"企业,b", // behind a space
                "\"丢\"失,企业,b", // within a text
                "丢失,企业,\"b \"c\" d\"", // quotation marks in a quotation
            })
    void costsItsOwnRowOnly(String damaged) {
        for (String later : List.of("后,企业,c\n", "后,企业,\"c, \"\"d\"\"\"\n", "后,企业,\"c\nd\"\n")) {
            Path file =
                    TableFiles.write(directory, "名称,类型,简介\n前,企业,\"a\nb\"\n" + damaged + "\n" + later.repeat(3), UTF_8);
            List<TableLine> lines = TableFiles.lines(file);
            assertThat(lines).as(damaged).hasSize(5);
            assertThat(lines.get(1)).as(damaged).isInstanceOfSatisfying(TableLine.Damaged.class, line -> {
                assertThat(line.problem().fault()).isEqualTo(Fault.LOST_QUOTE);
                assertThat(line.line()).isEqualTo(4);
                assertThat(line.problem().arguments()).startsWith("4");
                assertThat(line.problem().value()).startsWith("\"");
            });
            assertThat(lines.get(2)).isInstanceOfSatisfying(TableLine.Row.class, row -> {
                assertThat(row.line()).isEqualTo(5);
                assertThat(row.cells()).startsWith("后", "企业");
            });
        }
    }

    @Test
    void namesTheColumnWhereTheQuotationBegins() {
        Path file = TableFiles.write(directory, "名称,类型,简介\n甲,\"企业,b\n乙,企业,c\n", UTF_8);
        TableLine.Damaged first = (TableLine.Damaged) TableFiles.lines(file).getFirst();
        assertThat(first.problem().column()).isEqualTo("类型");
        assertThat(first.problem().value()).isEqualTo("\"企业,b");
    }

    @Test
    void isFoundWhereALaterLostMarkSeemsToBeItsPair() {
        Path file = TableFiles.write(directory, "名称,类型,简介\n甲,企业,\"a\n乙,企业,b\n丙,企业,c\"\n丁,企业,d\n", UTF_8);
        List<TableLine> lines = TableFiles.lines(file);
        assertThat(lines).extracting(TableLine::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(lines.getFirst()).isInstanceOf(TableLine.Damaged.class);
        assertThat(((TableLine.Row) lines.get(2)).cells()).containsExactly("丙", "企业", "c\"");
    }

    @Test
    void isNotSeenInLongTextsWithSeparators() {
        String text = "第一段,有逗号\n第二段\n\n第三段, a, b, c\n".repeat(20);
        Path file = TableFiles.write(directory, "名称,类型,简介\r\n甲,企业,\"" + text + "\"\r\n乙,企业,\r\n", UTF_8);
        List<TableLine> lines = TableFiles.lines(file);
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line).isInstanceOf(TableLine.Row.class));
        assertThat(((TableLine.Row) lines.getFirst()).cells().getLast()).isEqualTo(text);
    }

    @Test
    void costsAsManyRowsAsMarksAreLost() {
        int rows = 5000;
        String text = IntStream.range(0, rows)
                .mapToObj(i -> i % 10 == 0 ? "\"名%d,企业,c\n".formatted(i) : "名%d,企业,\"c\"\n".formatted(i))
                .reduce("名称,类型,简介\n", String::concat);
        List<TableLine> lines = TableFiles.lines(TableFiles.write(directory, text, UTF_8));
        assertThat(lines).hasSize(rows);
        assertThat(lines).filteredOn(line -> line instanceof TableLine.Damaged).hasSize(rows / 10);
        assertThat(lines)
                .extracting(TableLine::line)
                .containsExactlyElementsOf(
                        IntStream.range(0, rows).mapToObj(i -> i + 2L).toList());
    }

    @Test
    void refusesAFileWhoseHeaderHasLostOne() {
        Path file = TableFiles.write(directory, "\n名称,\"类型,简介\n甲,企业,a\n", UTF_8);
        assertThatThrownBy(() -> Tables.open(file)).isInstanceOfSatisfying(UnreadableFileException.class, e -> {
            assertThat(e.fault()).isEqualTo(Fault.LOST_QUOTE);
            assertThat(e.arguments()).startsWith("2");
        });
    }

    @Test
    void readsOnBehindALineThatIsFarTooLong() {
        Path file = TableFiles.write(
                directory, "a,b\n1,2\n3," + "x".repeat(LineReader.LONGEST) + "\n5,\"6\n\"\n7,8\n", UTF_8);
        List<TableLine> lines = TableFiles.lines(file);
        assertThat(lines).extracting(TableLine::line).containsExactly(2L, 3L, 4L, 6L);
        assertThat(((TableLine.Damaged) lines.get(1)).problem().fault()).isEqualTo(Fault.LINE_TOO_LONG);
        Path header = TableFiles.write(directory, "a," + "x".repeat(LineReader.LONGEST) + "\n1,2\n", UTF_8);
        assertThatThrownBy(() -> Tables.open(header)).isInstanceOf(UnreadableFileException.class);
    }

    /** No text of these characters may end the table, lose a row that a plain reading finds, or go back in lines. */
    @Test
    void neverEndsTheTable() {
        Random random = new Random(SEED);
        String characters = "ab,,\"\"\" \t\r\n\n　";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder("a,b,c\n");
            random.ints(40, 0, characters.length()).forEach(c -> text.append(characters.charAt(c)));
            text.append("\nlast,row,here\n");
            Path file = TableFiles.write(directory, text.toString(), UTF_8);
            String as = "seed %d, number %d: %s".formatted(SEED, i, text);
            assertThatCode(() -> {
                        List<TableLine> lines = TableFiles.lines(file);
                        assertThat(lines).extracting(TableLine::line).as(as).isSorted();
                        assertThat(lines.getLast())
                                .as(as)
                                .isInstanceOfSatisfying(
                                        TableLine.Row.class,
                                        row -> assertThat(row.cells()).as(as).containsExactly("last", "row", "here"));
                    })
                    .as(as)
                    .doesNotThrowAnyException();
        }
    }
}
