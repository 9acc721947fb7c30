package org.digitalwings.graph.competition;

import static org.assertj.core.api.Assertions.assertThat;

import org.digitalwings.graph.testing.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.test.StepVerifier;

@GraphTest
final class EditionsIT {

    private final Driver driver;
    private final Editions editions;

    EditionsIT(Driver driver) {
        this.driver = driver;
        this.editions = new Editions(ReactiveNeo4jClient.create(driver));
    }

    @Test
    void readsEditionsWithTheSizesOfTheirTracks() {
        driver.executableQuery("""
                        CREATE (c:Competition {id: 'direct-to-wuzhen', name: '直通乌镇', nameEn: 'Direct to Wuzhen'})
                        CREATE (c)<-[:OF]-(:Edition {id: 'dtw-2024', year: 2024, name: '2024'})
                        CREATE (c)<-[:OF]-(e:Edition {id: 'dtw-2025', year: 2025, name: '2025'})
                        CREATE (e)<-[:OF]-(devices:Track {id: 'dtw-2025-devices', code: 'devices', name: '智能终端'})
                        CREATE (e)<-[:OF]-(:Track {id: 'dtw-2025-ai', code: 'ai', name: '人工智能', nameEn: 'AI'})
                        CREATE (devices)<-[:IN]-(:Entry {id: 'e1', round: 'final', award: 'first-prize'})
                        CREATE (devices)<-[:IN]-(:Entry {id: 'e2', round: 'final'})
                        CREATE (devices)<-[:IN]-(:Entry {id: 'e3', round: 'preliminary'})""").execute();
        StepVerifier.create(editions.all())
                .assertNext(edition -> {
                    assertThat(edition.year()).isEqualTo(2025);
                    assertThat(edition.competitionEn()).isEqualTo("Direct to Wuzhen");
                    assertThat(edition.tracks())
                            .containsExactly(
                                    new Edition.Track("dtw-2025-ai", "ai", "人工智能", "AI", 0, 0, 0),
                                    new Edition.Track("dtw-2025-devices", "devices", "智能终端", "智能终端", 3, 2, 1));
                })
                .assertNext(edition -> assertThat(edition.tracks()).isEmpty())
                .verifyComplete();
        StepVerifier.create(editions.find("none")).verifyComplete();
    }
}
