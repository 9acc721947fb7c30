package org.digitalwings.benchmarks.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text file of a pack, in UTF-8, one record a line.
 *
 * @param path the file
 */
public record PackFile(Path path) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern TAB = Pattern.compile("\t");

    /** Makes a record of a line's parts; an {@link IllegalArgumentException} says what is wrong with them. */
    @FunctionalInterface
    public interface RecordReader<P, T> {
        /** The record of one line. */
        T read(P parts);
    }

    /** A file of a directory. */
    public static PackFile in(Path directory, String name) {
        return new PackFile(directory.resolve(name));
    }

    /** Reads a file of one JSON object a line, all of it into memory. */
    public <T> List<T> json(RecordReader<PackObject, T> reader) throws IOException {
        return lines(line -> reader.read(new PackObject(object(line))));
    }

    /** Reads a file of lines with a fixed number of columns parted by tabs, all of it into memory. */
    public <T> List<T> tabbed(int columns, RecordReader<List<String>, T> reader) throws IOException {
        return lines(line -> {
            List<String> values = List.of(TAB.split(line, -1));
            if (values.size() != columns) {
                throw new IllegalArgumentException(
                        "%d columns instead of %d: part them by one tab each.".formatted(values.size(), columns));
            }
            return reader.read(values);
        });
    }

    /** Reads a CSV file whose first line names at least some columns, all of it into memory. */
    public <T> List<T> csv(Set<String> columns, RecordReader<PackRow, T> reader) throws IOException {
        List<T> records = new ArrayList<>();
        long line = 1;
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(existing(), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                line = row.getStartingLineNumber();
                requireColumns(columns, row.getHeader());
                records.add(reader.read(new PackRow(row)));
            }
        } catch (IllegalArgumentException | CsvParseException e) {
            throw new MalformedPackException(path, line, String.valueOf(e.getMessage()));
        }
        return records;
    }

    private static void requireColumns(Set<String> columns, List<String> header) {
        if (!header.containsAll(columns)) {
            throw new IllegalArgumentException("the columns are %s, but must be %s.".formatted(header, columns));
        }
    }

    private Path existing() {
        if (!Files.isRegularFile(path)) {
            throw new MalformedPackException(path, 0, "no such file: name the directory of a complete pack.");
        }
        return path;
    }

    private static JsonNode object(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new IllegalArgumentException("not a JSON object.");
            }
            return node;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private <T> List<T> lines(RecordReader<String, T> reader) throws IOException {
        List<T> records = new ArrayList<>();
        long number = 0;
        try (BufferedReader in = Files.newBufferedReader(existing(), StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                records.add(reader.read(line));
            }
        } catch (CharacterCodingException e) {
            throw new MalformedPackException(path, number + 1, "not in UTF-8: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new MalformedPackException(path, number, String.valueOf(e.getMessage()));
        }
        return records;
    }
}
