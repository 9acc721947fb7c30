package org.digitalwings.app.ingest.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files for tests, and what is read of them. */
final class TableFiles {

    static final Charset GB18030 = Charset.forName("GB18030");

    private TableFiles() {}

    static Path write(Path directory, byte[]... parts) {
        try {
            Path file = Files.createTempFile(directory, "table", ".tmp");
            for (byte[] part : parts) {
                Files.write(file, part, java.nio.file.StandardOpenOption.APPEND);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path directory, String text, Charset charset) {
        return write(directory, text.getBytes(charset));
    }

    static List<TableLine> lines(Path file) {
        List<TableLine> lines = new ArrayList<>();
        try (Table table = Tables.open(file)) {
            table.next().ifPresent(lines::add);
            for (int before = 0; before < lines.size(); ) {
                before = lines.size();
                table.next().ifPresent(lines::add);
            }
        }
        return lines;
    }

    static List<List<String>> cells(Path file) {
        return lines(file).stream()
                .map(line -> switch (line) {
                    case TableLine.Row row -> row.cells();
                    case TableLine.Damaged damaged -> List.of(damaged.problem().toString());
                })
                .toList();
    }
}
