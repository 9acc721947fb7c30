package org.digitalwings.graph.migration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the migrations of a folder on the classpath. A file is named {@code V001__what_it_does.cypher}; a statement ends
 * with a semicolon at the end of a line; {@code //:rows FILE} before it hands it the rows of a CSV file beside.
 */
final class MigrationFiles {

    private static final Pattern NAME = Pattern.compile("V(\\d{3})__(\\w+)\\.cypher");
    private static final Pattern END = Pattern.compile(";[ \\t]*(\\R|\\z)");
    private static final Pattern ROWS = Pattern.compile("(?m)^//:rows +(\\S+)[ \\t]*$");
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*//.*$");

    private MigrationFiles() {}

    /** The migrations of {@code folder}, such as {@code graph/migrations}, by version. */
    static List<Migration> in(String folder) {
        List<Migration> migrations = new ArrayList<>();
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.cypher");
            for (Resource file : files) {
                migrations.add(read(file));
            }
        } catch (IOException e) {
            throw new MigrationException(
                    "The migrations in %s cannot be read; the build is damaged.".formatted(folder), e);
        }
        migrations.sort(Comparator.comparingInt(Migration::version));
        for (int i = 0; i < migrations.size(); i++) {
            if (migrations.get(i).version() != i + 1) {
                throw new MigrationException(
                        "Migration %03d is missing or there twice in %s: number the files 1, 2, 3, ..."
                                .formatted(i + 1, folder));
            }
        }
        return migrations;
    }

    private static Migration read(Resource file) throws IOException {
        String fileName = String.valueOf(file.getFilename());
        Matcher name = NAME.matcher(fileName);
        if (!name.matches()) {
            throw new MigrationException(
                    "Migration file '%s' must be named like V001__what_it_does.cypher.".formatted(fileName));
        }
        MessageDigest digest = sha256();
        String text = content(file, digest);
        List<Statement> statements = new ArrayList<>();
        for (String part : END.splitAsStream(text).toList()) {
            String cypher = COMMENT.matcher(part).replaceAll("").strip();
            if (!cypher.isEmpty()) {
                statements.add(new Statement(cypher, rows(part, file, digest)));
            }
        }
        String description = name.group(2).replace('_', ' ');
        return new Migration(
                Integer.parseInt(name.group(1)), description, HexFormat.of().formatHex(digest.digest()), statements);
    }

    private static @Nullable List<Map<String, String>> rows(String part, Resource file, MessageDigest digest)
            throws IOException {
        Matcher rows = ROWS.matcher(part);
        if (!rows.find()) {
            return null;
        }
        String csv = content(file.createRelative(rows.group(1)), digest);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    /** The file's text with line ends as on Unix, so that a checkout's settings do not change the checksum. */
    private static String content(Resource file, MessageDigest digest) throws IOException {
        String text = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return text;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
