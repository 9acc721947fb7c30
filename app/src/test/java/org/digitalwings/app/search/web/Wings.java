package org.digitalwings.app.search.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchQuery;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Twenty-five members with wings, every fifth a service provider, that tests of search look for. */
final class Wings {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final RunningApp APP = RunningApp.shared();

    private Wings() {}

    /** Writes them, and waits until they are found and their topics have names. */
    static void write() {
        try (Session session = APP.part(Driver.class).session()) {
            session.executeWriteWithoutResult(tx -> {
                tx.run("""
                        MERGE (t:Topic {id: 'it-wings'}) SET t.name = '飞行翼', t.nameEn = 'Flying wings'
                        MERGE (b:Topic {id: 'it-craft'}) SET b.name = '飞行器', b.nameEn = 'Aircraft' MERGE (t)-[:BROADER]->(b)
                        WITH t UNWIND range(1, 25) AS i
                        MERGE (m:Member:Project {id: 'wing-' + i})
                        SET m.kind = CASE WHEN i % 5 = 0 THEN 'service-provider' ELSE 'project' END, m.name = '翼形' + i + '号',
                            m.text = '研制<b>蝉翼般轻</b>的飞行器', m.invented = i < 25
                        MERGE (m)-[:ABOUT {weight: 1.0}]->(t)
                        """).consume();
                APP.part(ChangeLog.class)
                        .append(
                                tx,
                                IntStream.rangeClosed(1, 25)
                                        .mapToObj(i -> ChangeDraft.ofMember(ChangeKind.CREATED, "wing-" + i))
                                        .toList());
            });
        }
        SearchIndex index = APP.part(SearchIndex.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> index.search(SearchQuery.of("\"蝉翼般轻\"", 1)).total() == 25);
        // What facets are called may have been read, for a minute, before these topics were there.
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> {
            FacetNames.In names = Objects.requireNonNull(
                    APP.part(FacetNames.class).in(Locale.SIMPLIFIED_CHINESE).block(PATIENCE));
            return names.name(Facet.TOPIC, "it-wings").equals("飞行翼");
        });
    }
}
