package org.digitalwings.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchQuery;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

final class MeaningLearnerIT {

    private static final String ID = "meaning-a";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningApp app = RunningApp.shared();
    private final SearchIndex index = app.part(SearchIndex.class);

    @Test
    void findsByMeaningWhatNoWordFindsOnceItIsLearned() {
        write("An orchestra of cephalopods performs sonatas");
        Awaitility.await().atMost(PATIENCE).until(() -> isFound("squid philharmonic"));
        write("A marina where sailing boats moor");
        Awaitility.await().atMost(PATIENCE).until(() -> isFound("yachts"));
        assertThat(isFound("squid philharmonic")).isFalse();
    }

    /** Whether a search finds the member though none of the words stands in it. */
    private boolean isFound(String words) {
        return index.search(SearchQuery.of(words, 20)).hits().stream()
                .anyMatch(hit -> hit.id().value().equals(ID) && hit.highlights().isEmpty());
    }

    private void write(String text) {
        try (Session session = app.part(Driver.class).session()) {
            session.executeWriteWithoutResult(tx -> {
                tx.run(
                                "MERGE (m:Member:Organization {id: $id}) SET m.kind = 'startup', m.name = 'Q17', m.text = $text",
                                Map.of("id", ID, "text", text))
                        .consume();
                app.part(ChangeLog.class).append(tx, List.of(ChangeDraft.ofMember(ChangeKind.CHANGED, ID)));
            });
        }
    }
}
