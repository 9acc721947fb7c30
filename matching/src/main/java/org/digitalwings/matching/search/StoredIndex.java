package org.digitalwings.matching.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a directory holds when it is opened.
 *
 * @param openMode whether its content can be gone on with
 * @param position the position in the change log that its content stands for
 */
record StoredIndex(OpenMode openMode, long position) {

    /** To be raised with every change of fields or of how text is read: what was indexed before is then indexed anew. */
    private static final String FORMAT_VERSION = "7";

    private static final String FORMAT = "digital-wings-format";
    private static final String POSITION = "digital-wings-position";

    private static final Logger LOG = LoggerFactory.getLogger(StoredIndex.class);
    private static final StoredIndex EMPTY = new StoredIndex(OpenMode.CREATE, 0);

    static StoredIndex read(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return EMPTY;
        }
        // Opening a reader looks at every file, so that a damaged index is noticed before it is written to.
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> data = reader.getIndexCommit().getUserData();
            if (FORMAT_VERSION.equals(data.get(FORMAT))) {
                return new StoredIndex(OpenMode.APPEND, Long.parseLong(data.getOrDefault(POSITION, "0")));
            }
            LOG.warn(
                    "The index in {} has format {}, not {}: it is built anew.",
                    directory,
                    data.get(FORMAT),
                    FORMAT_VERSION);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException
                | FileNotFoundException
                | EOFException
                | NumberFormatException e) {
            LOG.warn("The index in {} cannot be read: it is built anew.", directory, e);
            removeUnreadable(directory);
        }
        return EMPTY;
    }

    /** A writer would stumble over the damaged files even where it is to replace them. */
    private static void removeUnreadable(Directory directory) throws IOException {
        try (Lock writing = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                writing.ensureValid();
                if (file.startsWith(IndexFileNames.SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /** What a commit at a position says of itself. */
    static Iterable<Map.Entry<String, String>> userData(long position) {
        return Map.of(FORMAT, FORMAT_VERSION, POSITION, Long.toString(position)).entrySet();
    }
}
