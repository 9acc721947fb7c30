package org.digitalwings.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What docs/graph.md says. */
final class SchemaPage {

    private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*?) \\| (.*) \\|$");
    private static final Pattern RELATIONSHIP = Pattern.compile("\\[:([A-Z_|]+)");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final String text;

    private SchemaPage(String text) {
        this.text = text;
    }

    static SchemaPage read() throws IOException {
        return new SchemaPage(Files.readString(Path.of("../docs/graph.md")));
    }

    Set<String> labels() {
        return ROW.matcher(text)
                .results()
                .flatMap(row -> quoted(row.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As {@code Label.property}. */
    Set<String> properties() {
        return ROW.matcher(text)
                .results()
                .flatMap(row -> quoted(row.group(1))
                        .flatMap(label -> quoted(row.group(2)).map(property -> label + "." + property)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> relationships() {
        return RELATIONSHIP
                .matcher(text)
                .results()
                .flatMap(match -> BAR.splitAsStream(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(match -> match.group(1));
    }
}
