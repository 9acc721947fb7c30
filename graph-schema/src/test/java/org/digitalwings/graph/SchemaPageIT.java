package org.digitalwings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Compares docs/graph.md with what the migrations make. */
@GraphTest
final class SchemaPageIT {

    private final SchemaPage page = SchemaPage.read();
    private final Driver driver;

    SchemaPageIT(Driver driver) throws IOException {
        this.driver = driver;
    }

    @Test
    void namesEveryLabelThatHasAUniqueProperty() {
        Set<String> constrained = column("SHOW CONSTRAINTS YIELD labelsOrTypes, type WHERE type ENDS WITH 'UNIQUENESS'"
                + " RETURN DISTINCT labelsOrTypes[0] AS name");
        Set<String> documented = page.labels();
        documented.removeAll(Set.of("Person", "Organization", "Project"));
        assertThat(constrained).isEqualTo(documented);
    }

    @Test
    void namesEveryIndexedProperty() {
        Set<String> indexed = column("SHOW INDEXES YIELD labelsOrTypes, properties, type WHERE type <> 'LOOKUP'"
                + " RETURN labelsOrTypes[0] + '.' + properties[0] AS name");
        assertThat(page.properties()).containsAll(indexed);
    }

    @Test
    void namesEveryPropertyOfTheVocabulary() {
        Set<String> used = column("MATCH (n) UNWIND labels(n) AS label UNWIND keys(n) AS property"
                + " RETURN DISTINCT label + '.' + property AS name");
        assertThat(used).isNotEmpty();
        assertThat(page.properties()).containsAll(used);
    }

    @Test
    void namesEveryRelationshipOfTheVocabulary() {
        Set<String> used = column("MATCH ()-[r]->() RETURN DISTINCT type(r) AS name");
        assertThat(used).containsExactlyInAnyOrder("BROADER", "PART_OF");
        assertThat(page.relationships()).containsAll(used);
    }

    private Set<String> column(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
