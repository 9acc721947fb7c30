package org.digitalwings.app.ingest.table;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Files that people take for tables, told by how they begin. */
final class Signatures {

    private static final Map<String, String> BINARY = new LinkedHashMap<>();
    private static final Map<String, String> TEXT = new LinkedHashMap<>();

    static {
        BINARY.put("%PDF", "PDF");
        BINARY.put("\u0089PNG", "PNG");
        BINARY.put("\u00FF\u00D8\u00FF", "JPEG");
        BINARY.put("GIF8", "GIF");
        BINARY.put("Rar!", "RAR");
        BINARY.put("7z\u00BC\u00AF", "7-Zip");
        BINARY.put("\u001F\u008B", "GZIP");
        BINARY.put("{\\rtf", "RTF");
        // What many web systems call an Excel file.
        TEXT.put("<!doctype html", "HTML");
        TEXT.put("<html", "HTML");
        TEXT.put("<table", "HTML");
        TEXT.put("<meta", "HTML");
        TEXT.put("<?xml", "XML");
    }

    private Signatures() {}

    /** What a file is instead of a table; empty where that cannot be told. */
    static Optional<String> find(byte[] beginning) {
        String bytes = new String(beginning, StandardCharsets.ISO_8859_1);
        String text = (bytes.startsWith("\u00EF\u00BB\u00BF") ? bytes.substring(3) : bytes)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return name(BINARY, bytes).or(() -> name(TEXT, text));
    }

    private static Optional<String> name(Map<String, String> names, String text) {
        return names.entrySet().stream()
                .filter(entry -> text.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
