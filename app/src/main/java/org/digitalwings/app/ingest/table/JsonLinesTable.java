package org.digitalwings.app.ingest.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.digitalwings.app.ingest.table.LineReader.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A table of JSON objects, one a line, whose members are plain values or lists of them. */
final class JsonLinesTable implements Table {

    private static final char UNDECODABLE = '\uFFFD';

    private final JsonFactory json = new JsonFactory();
    private final LineReader lines;
    private List<String> lastHeader = List.of();

    private JsonLinesTable(LineReader lines) {
        this.lines = lines;
    }

    static JsonLinesTable open(Path file, Encoding encoding) throws IOException {
        return new JsonLinesTable(LineReader.open(file, encoding));
    }

    @Override
    public Optional<TableLine> next() {
        Optional<Line> next = lines.next();
        while (next.isPresent() && next.get().text().isBlank()) {
            next = lines.next();
        }
        return next.map(this::line);
    }

    private TableLine line(Line line) {
        if (line.tooLong()) {
            return damaged(
                    line, Fault.LINE_TOO_LONG, String.valueOf(line.number()), String.valueOf(LineReader.LONGEST));
        }
        if (line.text().indexOf(UNDECODABLE) >= 0) {
            return damaged(line, Fault.UNDECODABLE);
        }
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line.text())) {
            List<String> names = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            if (parser.nextToken() != JsonToken.START_OBJECT || !read(parser, names, cells)) {
                return damaged(line, Fault.NOT_JSON);
            }
            if (!names.equals(lastHeader)) {
                lastHeader = List.copyOf(names);
            }
            return new TableLine.Row(line.number(), lastHeader, List.copyOf(cells));
        } catch (JacksonException e) {
            return damaged(line, Fault.NOT_JSON);
        }
    }

    private static boolean read(JsonParser parser, List<String> names, List<String> cells) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            names.add(parser.currentName().strip());
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY) {
                List<String> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (!parser.currentToken().isScalarValue()) {
                        return false;
                    }
                    items.add(text(parser));
                }
                cells.add(String.join(String.valueOf(LIST_SEPARATOR), items) + (items.isEmpty() ? "" : LIST_SEPARATOR));
            } else if (value.isScalarValue()) {
                cells.add(text(parser));
            } else {
                return false;
            }
        }
        return parser.nextToken() == null;
    }

    private static String text(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
    }

    private static TableLine damaged(Line line, Fault fault, String... arguments) {
        return new TableLine.Damaged(RowProblem.of(line.number(), "", line.text(), fault, arguments));
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public double progress() {
        return lines.progress();
    }

    @Override
    public void close() {
        lines.close();
    }
}
