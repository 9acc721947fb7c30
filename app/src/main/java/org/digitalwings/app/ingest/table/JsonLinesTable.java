package org.digitalwings.app.ingest.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** A table of JSON objects, one a line, whose members are plain values or lists of them. */
final class JsonLinesTable implements Table {

    private static final char UNDECODABLE = '\uFFFD';

    private final JsonFactory json = new JsonFactory();
    private final CountingInput bytes;
    private final LineReader lines;
    private List<String> lastHeader = List.of();

    private JsonLinesTable(CountingInput bytes, Reader text) {
        this.bytes = bytes;
        this.lines = new LineReader(text);
    }

    static JsonLinesTable open(Path file, Encoding encoding) throws IOException {
        CountingInput bytes = CountingInput.of(file);
        return new JsonLinesTable(bytes, encoding.reader(bytes));
    }

    @Override
    public Optional<TableLine> next() {
        String text = lines.next();
        while (text != null && text.isBlank()) {
            text = lines.next();
        }
        return text == null ? Optional.empty() : Optional.of(line(text));
    }

    private TableLine line(String text) {
        if (lines.isTooLong()) {
            return damaged(text, Fault.TOO_LONG, String.valueOf(LineReader.LONGEST));
        }
        if (text.indexOf(UNDECODABLE) >= 0) {
            return damaged(text, Fault.UNDECODABLE);
        }
        try (JsonParser parser = json.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            List<String> names = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            if (parser.nextToken() != JsonToken.START_OBJECT || !read(parser, names, cells)) {
                return damaged(text, Fault.NOT_JSON);
            }
            if (!names.equals(lastHeader)) {
                lastHeader = List.copyOf(names);
            }
            return new TableLine.Row(lines.number(), lastHeader, List.copyOf(cells));
        } catch (JacksonException e) {
            return damaged(text, Fault.NOT_JSON);
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

    private TableLine damaged(String text, Fault fault, String... arguments) {
        return new TableLine.Damaged(RowProblem.of(lines.number(), "", text, fault, arguments));
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public double progress() {
        return bytes.progress();
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be closed.", e);
        }
    }
}
