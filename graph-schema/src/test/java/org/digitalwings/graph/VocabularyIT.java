package org.digitalwings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

@GraphTest
final class VocabularyIT {

    private final Driver driver;

    VocabularyIT(Driver driver) {
        this.driver = driver;
    }

    @Test
    void knowsWhereWuzhenIs() {
        assertThat(strings("MATCH path = (:Place {name: '乌镇'})-[:PART_OF*]->(:Place {id: 'cn'})"
                        + " UNWIND nodes(path) AS place RETURN place.name AS value"))
                .containsExactly("乌镇", "桐乡", "嘉兴", "浙江", "中国");
    }

    @Test
    void knowsThatHumanoidRobotsAreRobots() {
        assertThat(strings("MATCH (:Topic {name: '人形机器人'})-[:BROADER]->(t) RETURN t.nameEn AS value"))
                .containsExactly("Robotics");
    }

    @Test
    void hasNoTermOutsideItsTree() {
        assertThat(
                        strings(
                                "MATCH (p:Place) WHERE p.level <> 'country' AND NOT (p)-[:PART_OF]->(:Place) RETURN p.id AS value"))
                .isEmpty();
        assertThat(strings("MATCH (t:Topic) WHERE (t)-[:BROADER*]->(t) RETURN t.id AS value"))
                .isEmpty();
        assertThat(
                        strings(
                                "MATCH (n:Topic|Place) WHERE n.name = '' OR n.nameEn = '' OR '' IN n.aliases RETURN n.id AS value"))
                .isEmpty();
    }

    private List<String> strings(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("value"))
                .map(Value::asString)
                .toList();
    }
}
