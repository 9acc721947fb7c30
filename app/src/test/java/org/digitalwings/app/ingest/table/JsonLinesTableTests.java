package org.digitalwings.app.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTableTests {

    @TempDir
    Path directory;

    @Test
    void readsAnObjectALine() {
        Path file = TableFiles.write(directory, """
                {"name": "云杉网络", "topics": ["企业服务", "硬件"], "year": 2015, "lead": true, "place": null}

                {"name": "\\ud83d\\ude80"}
                """, UTF_8);
        List<TableLine> lines = TableFiles.lines(file);
        TableLine.Row first = (TableLine.Row) lines.getFirst();
        assertThat(first.header()).containsExactly("name", "topics", "year", "lead", "place");
        assertThat(first.cells()).containsExactly("云杉网络", "企业服务\u001e硬件\u001e", "2015", "true", "");
        assertThat(lines.get(1)).isEqualTo(new TableLine.Row(3, List.of("name"), List.of("🚀")));
    }

    @Test
    void reportsLinesThatAreNoPlainObjectsAndGoesOn() {
        Path file =
                TableFiles.write(directory, "{\"a\": 1\n{\"a\": {\"b\": 1}}\n[1]\n{\"a\": 2} x\n{\"a\": 3}\n", UTF_8);
        List<TableLine> lines = TableFiles.lines(file);
        assertThat(lines).hasSize(5);
        assertThat(lines.subList(0, 4))
                .allSatisfy(line ->
                        assertThat(((TableLine.Damaged) line).problem().fault()).isEqualTo(Fault.NOT_JSON));
        assertThat(lines.get(4)).isEqualTo(new TableLine.Row(5, List.of("a"), List.of("3")));
    }
}
