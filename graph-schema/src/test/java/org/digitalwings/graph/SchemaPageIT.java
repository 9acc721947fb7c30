package org.digitalwings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Compares docs/graph.md with what the migrations make. */
@GraphTest
final class SchemaPageIT {

    private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*?) \\| (.*) \\|$");
    private static final Pattern RELATIONSHIP = Pattern.compile("\\[:([A-Z_|]+)");

    private final String page;
    private final Driver driver;

    SchemaPageIT(Driver driver) throws IOException {
        this.page = Files.readString(Path.of("../docs/graph.md"));
        this.driver = driver;
    }

    @Test
    void namesEveryLabelThatHasAUniqueProperty() {
        Set<String> constrained = column("SHOW CONSTRAINTS YIELD labelsOrTypes, type WHERE type ENDS WITH 'UNIQUENESS'"
                + " RETURN DISTINCT labelsOrTypes[0] AS name");
        Set<String> documented = documentedLabels();
        documented.removeAll(Set.of("Person", "Organization", "Project"));
        assertThat(constrained).isEqualTo(documented);
    }

    @Test
    void namesEveryIndexedProperty() {
        Set<String> indexed = column("SHOW INDEXES YIELD labelsOrTypes, properties, type WHERE type <> 'LOOKUP'"
                + " RETURN labelsOrTypes[0] + '.' + properties[0] AS name");
        assertThat(documentedProperties()).containsAll(indexed);
    }

    @Test
    void namesEveryPropertyOfTheVocabulary() {
        Set<String> used = column("MATCH (n) UNWIND labels(n) AS label UNWIND keys(n) AS property"
                + " RETURN DISTINCT label + '.' + property AS name");
        assertThat(used).isNotEmpty();
        assertThat(documentedProperties()).containsAll(used);
    }

    @Test
    void namesEveryRelationshipOfTheVocabulary() {
        Set<String> used = column("MATCH ()-[r]->() RETURN DISTINCT type(r) AS name");
        assertThat(used).containsExactlyInAnyOrder("BROADER", "PART_OF");
        assertThat(documentedRelationships()).containsAll(used);
    }

    private Set<String> documentedLabels() {
        return ROW.matcher(page)
                .results()
                .flatMap(row -> QUOTED.matcher(row.group(1)).results())
                .map(quoted -> quoted.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> documentedProperties() {
        return ROW.matcher(page)
                .results()
                .flatMap(row -> QUOTED.matcher(row.group(1))
                        .results()
                        .flatMap(label -> QUOTED.matcher(row.group(2))
                                .results()
                                .map(property -> label.group(1) + "." + property.group(1))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> documentedRelationships() {
        return RELATIONSHIP
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .flatMap(types -> Set.of(types.split("\\|", -1)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> column(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
