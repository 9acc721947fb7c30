package org.digitalwings.app.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

@GraphTest
class PlacesIT {

    private Places places;

    @BeforeEach
    void read(Driver driver) {
        try (Session session = driver.session()) {
            places = session.executeRead(Places::read);
        }
    }

    @Test
    void findsDivisionsWithAndWithoutTheirSuffixes() {
        for (String text : List.of("浙江", "浙江省", "Zhejiang", "ZHEJIANG", "cn-33", " 浙江 ", "中国/浙江", "浙江 省")) {
            assertThat(ids(text)).as(text).containsExactly("cn-33");
        }
        for (String text : List.of("嘉兴", "嘉興市", "浙江/嘉兴", "中国>浙江省>嘉兴市", "中国·嘉兴", "浙江，嘉兴")) {
            assertThat(ids(text)).as(text).containsExactly("cn-3304");
        }
    }

    @Test
    void takesTheLargerOfPlacesWithinEachOther() {
        assertThat(ids("上海")).containsExactly("cn-31");
        assertThat(ids("上海市")).containsExactly("cn-31");
    }

    @Test
    void findsNothingForUnknownNamesAndPathsThatThereAreNot() {
        for (String text : List.of("亚特兰蒂斯", "江苏/嘉兴", "火星/浙江", "/", " ")) {
            assertThat(ids(text)).as(text).isEmpty();
        }
    }

    private List<String> ids(String text) {
        return places.find(text).stream().map(NodeRef::id).toList();
    }
}
