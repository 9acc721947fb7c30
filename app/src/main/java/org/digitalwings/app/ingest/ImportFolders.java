package org.digitalwings.app.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folders of this instance's imports, below {@code imports} in the data directory. */
@Component
final class ImportFolders {

    private static final Pattern ID = Pattern.compile("[0-9a-z-]{1,64}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Clock clock;

    ImportFolders(@Value("${digital-wings.data:./data}") Path data, Clock clock) {
        this.directory = data.resolve("imports").toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** An id that sorts by time. */
    String newId() {
        return TIME.format(clock.instant()) + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The folder of an import that there may be. */
    Optional<ImportFolder> find(String id) {
        return ID.matcher(id).matches() && Files.isDirectory(directory.resolve(id))
                ? Optional.of(of(id))
                : Optional.empty();
    }

    ImportFolder of(String id) {
        return new ImportFolder(directory.resolve(id));
    }

    /** All folders, the newest first. */
    List<ImportFolder> all() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .map(ImportFolder::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder %s cannot be read.".formatted(directory), e);
        }
    }
}
