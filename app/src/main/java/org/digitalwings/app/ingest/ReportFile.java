package org.digitalwings.app.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Records in a file, one a line, for any number of them. */
final class ReportFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    ReportFile(Path file) {
        this.file = file;
    }

    /** Begins anew. */
    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("File %s cannot be removed.".formatted(file), e);
        }
    }

    /**
     * Takes away a last record that a crash has left half written.
     *
     * @return how many records are left
     */
    long mend() {
        if (!Files.exists(file)) {
            return 0;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            long records = 0;
            long whole = 0;
            long position = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                position++;
                if (b == '\n') {
                    records++;
                    whole = position;
                }
            }
            channel.truncate(whole);
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException("File %s cannot be mended.".formatted(file), e);
        }
    }

    void append(List<?> records) {
        if (records.isEmpty()) {
            return;
        }
        try (BufferedWriter out =
                Files.newBufferedWriter(file, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (Object item : records) {
                out.write(JSON.writeValueAsString(item));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("File %s cannot be written.".formatted(file), e);
        }
    }

    /** Records behind the first so many, at most as many as asked for. Takes time linear in what is skipped. */
    <T> List<T> page(Class<T> type, long skip, int limit) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, UTF_8)) {
            return lines.skip(skip)
                    .limit(limit)
                    .map(line -> JSON.readValue(line, type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("File %s cannot be read.".formatted(file), e);
        }
    }

    /** Gives all records in order to a reader. */
    <T> void forEach(Class<T> type, Consumer<T> reader) {
        if (!Files.exists(file)) {
            return;
        }
        try (Stream<String> lines = Files.lines(file, UTF_8)) {
            lines.forEach(line -> reader.accept(JSON.readValue(line, type)));
        } catch (IOException e) {
            throw new UncheckedIOException("File %s cannot be read.".formatted(file), e);
        }
    }
}
