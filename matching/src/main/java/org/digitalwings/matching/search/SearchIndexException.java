package org.digitalwings.matching.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/** The files of an index cannot be read or written. */
public final class SearchIndexException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private SearchIndexException(String message, IOException cause) {
        super(message, cause);
    }

    static SearchIndexException opening(Path path, IOException cause) {
        String message = cause instanceof LockObtainFailedException
                ? "The search index in %s is in use by another process: stop that one or set another directory."
                : "The search index in %s cannot be opened: see that its directory can be read and written, or remove it.";
        return new SearchIndexException(message.formatted(path.toAbsolutePath()), cause);
    }

    static SearchIndexException reading(Directory directory, IOException cause) {
        return new SearchIndexException(
                "The search index in %s cannot be read: see that its disk works.".formatted(directory), cause);
    }

    static SearchIndexException writing(Directory directory, IOException cause) {
        return new SearchIndexException(
                "The search index in %s cannot be written: see that its disk has space.".formatted(directory), cause);
    }
}
