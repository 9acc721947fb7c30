package org.digitalwings.app.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Opens files as tables by what they hold, whatever their names say. */
public final class Tables {

    private static final int BEGINNING = 4096;
    private static final Pattern JSON_ARRAY = Pattern.compile("\\[\\s*[\\[{]");

    private Tables() {}

    /**
     * Opens a file.
     *
     * @throws UnreadableFileException where it is empty, of no format that can be read, or unpacks to more than is allowed
     */
    public static Table open(Path file) {
        try {
            byte[] beginning = beginning(file);
            if (beginning.length == 0) {
                throw new UnreadableFileException(Fault.EMPTY_FILE);
            }
            if (startsWith(beginning, 'P', 'K', 3, 4)) {
                return XlsxTable.open(file);
            }
            if (startsWith(beginning, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw new UnreadableFileException(Fault.OLD_EXCEL);
            }
            Signatures.find(beginning).ifPresent(what -> {
                throw new UnreadableFileException(Fault.NOT_A_TABLE, what);
            });
            Encoding encoding = Encoding.of(file);
            String text = text(beginning, encoding);
            if (JSON_ARRAY.matcher(text).lookingAt()) {
                throw new UnreadableFileException(Fault.JSON_ARRAY);
            }
            return text.startsWith("{") ? JsonLinesTable.open(file, encoding) : CsvTable.open(file, encoding);
        } catch (IOException e) {
            throw new UncheckedIOException("File %s cannot be read.".formatted(file.getFileName()), e);
        }
    }

    private static String text(byte[] beginning, Encoding encoding) {
        String text = new String(beginning, encoding.charset());
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
