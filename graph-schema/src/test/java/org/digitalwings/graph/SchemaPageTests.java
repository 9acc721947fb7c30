package org.digitalwings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares docs/graph.md with the Cypher in this module's sources. */
final class SchemaPageTests {

    private static final Pattern RELATIONSHIP = Pattern.compile("\\[\\w*:([A-Z_|]+)[\\]\\s{*]");
    private static final Pattern LABEL = Pattern.compile("\\(\\w*:([A-Z][A-Za-z]+(?:[:|][A-Z][A-Za-z]+)*)[\\s){]");
    private static final Pattern SEPARATOR = Pattern.compile("[:|]");

    private final SchemaPage page = SchemaPage.read();

    SchemaPageTests() throws IOException {}

    @Test
    void namesEveryLabelInTheSources() throws IOException {
        assertThat(used(LABEL)).contains("Member", "Gathering", "Change");
        assertThat(page.labels()).containsAll(used(LABEL));
    }

    @Test
    void namesEveryRelationshipInTheSources() throws IOException {
        assertThat(used(RELATIONSHIP)).contains("INVESTED", "WITH", "BROADER");
        assertThat(page.relationships()).containsAll(used(RELATIONSHIP));
    }

    private static Set<String> used(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".cypher"))
                    .flatMap(file -> pattern.matcher(text(file)).results().map(match -> match.group(1)))
                    .flatMap(SEPARATOR::splitAsStream)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
