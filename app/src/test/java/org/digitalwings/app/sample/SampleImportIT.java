package org.digitalwings.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.graph.batch.BatchStatus;
import org.digitalwings.graph.batch.Batches;
import org.digitalwings.graph.testing.GraphTest;
import org.digitalwings.graph.testing.TestDatabase;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.sample.Fact;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.sample.SampleSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

@GraphTest
class SampleImportIT {

    private static final SampleCommunity SAMPLE = SampleCommunity.of(SampleSize.SHOWN);

    private Driver driver;
    private SampleImport sample;
    private Batches batches;

    @BeforeEach
    void connect(Driver shared) {
        driver = shared;
        sample = new SampleImport(driver, Clock.systemUTC());
        batches = new Batches(driver, Clock.systemUTC());
    }

    @Test
    void writesEveryMemberWithItsPropertiesAndMarksTheInventedOnes() {
        assertThat(sample.begin()).isTrue();

        Map<String, Member> expected = Stream.concat(SAMPLE.portraits(), doubles(Fact.Portrait.class))
                .map(Fact.Portrait::member)
                .collect(Collectors.toMap(member -> member.id().value(), Function.identity()));
        List<Map<String, Object>> found = query("""
                MATCH (m:Member) RETURN m.id AS id, m.name AS name, m.invented AS invented, m.text AS text,
                    COUNT { (m)-[:SEEKS]->() } AS needs, COUNT { (m)-[:PROVIDES]->() } AS offers,
                    COUNT { (m)-[:ABOUT]->() } AS topics, COUNT { (m)-[:ENTERED]->(:Entry)-[:IN]->(:Track) } AS entries,
                    COUNT { (m)-[:LOCATED_IN]->(:Place) } AS places, COUNT { (m)-[:BUILT_ON]->() } AS technologies
                """);
        assertThat(found).hasSize(303).allSatisfy(row -> {
            Member member = Objects.requireNonNull(expected.get(String.valueOf(row.get("id"))));
            assertThat(row)
                    .containsEntry("name", member.name())
                    .containsEntry("invented", member.invented())
                    .containsEntry("text", member.text())
                    .containsEntry("needs", (long) member.needs().size())
                    .containsEntry("offers", (long) member.offers().size())
                    .containsEntry("topics", (long) member.topics().size())
                    .containsEntry("entries", (long) member.entries().size())
                    .containsEntry("places", member.place() == null ? 0L : 1L)
                    .containsEntry("technologies", (long) member.technologies().size());
        });
        assertThat(found)
                .filteredOn(row -> Boolean.FALSE.equals(row.get("invented")))
                .hasSize(43);
    }

    @Test
    void writesAsManyTiesAsTheSampleHas() {
        sample.begin();

        assertThat(count("MATCH (:Person)-[t:WORKS_AT]->(:Organization) RETURN count(t) AS n"))
                .isEqualTo(facts(Fact.Employment.class)
                        + doubles(Fact.Employment.class).count());
        assertThat(count("MATCH (:Organization)-[t:RAISED]->(:FundingRound) RETURN count(t) AS n"))
                .isEqualTo(facts(Fact.FundingRound.class));
        assertThat(count("MATCH (:Member)-[t:JUDGED]->(:Entry) RETURN count(t) AS n"))
                .isEqualTo(SAMPLE.ties()
                        .filter(Fact.Judging.class::isInstance)
                        .map(Fact.Judging.class::cast)
                        .map(judging -> List.of(judging.judge(), judging.project(), judging.edition(), judging.round()))
                        .distinct()
                        .count());
        assertThat(
                        count(
                                "MATCH (g:Gathering)<-[:AT]-(m:Meeting) WHERE COUNT { (m)-[:WITH]->(:Member) } <> 2 RETURN count(m) AS n"))
                .isZero();
        assertThat(count("""
                MATCH (g:Gathering)<-[:AT]-(m:Meeting)-[:WITH]->(who)
                WITH g, m.slot AS slot, who, count(*) AS meetings WHERE meetings > 1 RETURN count(*) AS n
                """)).isZero();
    }

    @Test
    void logsTheCreationOfEveryMember() {
        sample.begin();

        assertThat(query("MATCH (c:Change) RETURN c.seq AS seq, c.subject AS subject, c.kind AS kind ORDER BY seq"))
                .hasSize(303)
                .allMatch(row -> "created".equals(row.get("kind")))
                .extracting(row -> row.get("seq"))
                .startsWith(1L, 2L, 3L)
                .endsWith(303L);
    }

    @Test
    void writesTheSameGraphTwice(TestDatabase database) {
        sample.begin();
        List<Map<String, Object>> first = everything();
        database.clear();
        new SampleImport(driver, Clock.systemUTC()).begin();

        assertThat(everything()).isEqualTo(first);
    }

    @Test
    void goesOnWithWhatIsMissingUntilItIsComplete() {
        assertThat(sample.begin()).isTrue();
        assertThat(sample.begin()).isTrue();
        sample.complete();

        assertThat(sample.begin()).isFalse();
        assertThat(count("MATCH (m:Member) RETURN count(m) AS n")).isEqualTo(303);
    }

    @Test
    void writesTheMembersAfterAStartThatWasCutOffBeforeThem() {
        batches.create(SampleImport.BATCH, "sample", "", "sample", "", false);
        batches.move(SampleImport.BATCH, List.of(BatchStatus.RUNNING), BatchStatus.INTERRUPTED);

        assertThat(sample.begin()).isTrue();
        assertThat(count("MATCH (m:Member) RETURN count(m) AS n")).isEqualTo(303);
    }

    @Test
    void leavesADatabaseAloneThatIsInUse() {
        query("CREATE (m:Member:Person {id: 'somebody', kind: 'person', name: '某人'}) RETURN m.id AS id");

        assertThat(sample.begin()).isFalse();
        assertThat(count("MATCH (m:Member) RETURN count(m) AS n")).isEqualTo(1);
        assertThat(batches.find(SampleImport.BATCH)).isEmpty();
    }

    private long facts(Class<? extends Fact> kind) {
        return SAMPLE.ties().filter(kind::isInstance).count();
    }

    /** Three members whom a second source calls otherwise. */
    private static <T extends Fact> Stream<T> doubles(Class<T> kind) {
        return new Doubles(SAMPLE.portraits(), SAMPLE.ties())
                .facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    private long count(String cypher) {
        return (long) Objects.requireNonNull(query(cypher).getFirst().get("n"));
    }

    private List<Map<String, Object>> everything() {
        return query("""
                MATCH (a:Member)-[t]->(b) WHERE NOT b:Batch
                RETURN a.id AS a, type(t) AS type, coalesce(b.id, b.key) AS b,
                       [k IN keys(t) | k + '=' + toString(t[k])] AS properties ORDER BY a, type, b, properties
                """);
    }

    private List<Map<String, Object>> query(String cypher) {
        try (Session session = driver.session()) {
            return session.run(cypher).list(row -> row.asMap());
        }
    }
}
