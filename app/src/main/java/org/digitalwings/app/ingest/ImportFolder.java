package org.digitalwings.app.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** The files of one import: what was uploaded, how it stands, and what was told about its rows. */
final class ImportFolder {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path directory;

    ImportFolder(Path directory) {
        this.directory = directory;
    }

    /** Makes the folder. */
    ImportFolder create() {
        try {
            Files.createDirectories(directory);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Folder %s cannot be made.".formatted(directory), e);
        }
    }

    /** The uploaded file. */
    Path upload() {
        return directory.resolve("upload");
    }

    ReportFile problems() {
        return new ReportFile(directory.resolve("problems.jsonl"));
    }

    ReportFile outcomes() {
        return new ReportFile(directory.resolve("outcomes.jsonl"));
    }

    ReportFile conflicts() {
        return new ReportFile(directory.resolve("conflicts.jsonl"));
    }

    /** Removes what neither undoing nor the report needs, and says whether it was there. */
    boolean removeUpload() {
        try {
            outcomes().clear();
            return Files.deleteIfExists(upload());
        } catch (IOException e) {
            throw new UncheckedIOException("File %s cannot be removed.".formatted(upload()), e);
        }
    }

    /** Removes all of it. */
    void remove() {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Folder %s cannot be removed.".formatted(directory), e);
        }
    }

    /** When something was last put into it. */
    Instant touchedAt() {
        try {
            return Files.getLastModifiedTime(directory).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder %s cannot be read.".formatted(directory), e);
        }
    }

    /** How the import stood when it was last saved. */
    Optional<ImportView> view() {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(state()), ImportView.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("File %s cannot be read.".formatted(state()), e);
        }
    }

    /** Saves how the import stands, all or nothing. */
    void save(ImportView view) {
        try {
            Path next = directory.resolve("import.json.next");
            Files.write(next, JSON.writeValueAsBytes(view));
            Files.move(next, state(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("File %s cannot be written.".formatted(state()), e);
        }
    }

    private Path state() {
        return directory.resolve("import.json");
    }
}
