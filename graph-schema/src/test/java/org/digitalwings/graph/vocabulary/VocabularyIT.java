package org.digitalwings.graph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@GraphTest
final class VocabularyIT {

    private final Driver driver;
    private final Vocabulary vocabulary;

    VocabularyIT(Driver driver) {
        this.driver = driver;
        this.vocabulary = new Vocabulary(ReactiveNeo4jClient.create(driver));
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

    @Test
    void findsPlacesByWhatPeopleCallThem() {
        assertThat(ids(vocabulary.placesLike("北京市", 5))).containsExactly("cn-11");
        assertThat(ids(vocabulary.placesLike("jilin", 5))).startsWith("cn-22", "cn-2202");
        assertThat(ids(vocabulary.placesLike("WUZ", 10))).contains("cn-330483-wuzhen");
        assertThat(ids(vocabulary.path("cn-330483-wuzhen")))
                .containsExactly("cn", "cn-33", "cn-3304", "cn-330483", "cn-330483-wuzhen");
        assertThat(ids(vocabulary.partsOf("cn-3304"))).contains("cn-330483", "cn-330402");
    }

    @Test
    void countsTheMembersOfATopic() {
        driver.executableQuery("MATCH (t:Topic {id: 'llm'}) UNWIND ['a', 'b'] AS id"
                        + " CREATE (:Member {id: id})-[:ABOUT {weight: 1.0}]->(t)")
                .execute();
        StepVerifier.create(vocabulary.topic("llm"))
                .assertNext(topic -> {
                    assertThat(topic.members()).isEqualTo(2);
                    assertThat(topic.parent()).isEqualTo("ai");
                    assertThat(topic.aliases()).contains("大模型");
                })
                .verifyComplete();
        StepVerifier.create(vocabulary.topics()).expectNextCount(115).verifyComplete();
        StepVerifier.create(vocabulary.topic("none")).verifyComplete();
    }

    private static List<String> ids(Flux<Term> terms) {
        List<String> ids = new ArrayList<>();
        StepVerifier.create(terms.map(Term::id))
                .recordWith(() -> ids)
                .thenConsumeWhile(id -> true)
                .verifyComplete();
        return ids;
    }

    private List<String> strings(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("value"))
                .map(Value::asString)
                .toList();
    }
}
