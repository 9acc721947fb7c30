package org.digitalwings.app.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.community.StoredCommunity;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.graph.alert.Alert;
import org.digitalwings.graph.alert.AlertLog;
import org.digitalwings.graph.change.Aspect;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.matching.search.LearnedMeanings;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

final class ToldOnceIT {

    private final RunningApp app = RunningApp.shared();
    private final AlertLog log = app.part(AlertLog.class);
    private final Listener listener = new Listener(app, app.person(Role.MEMBER));

    @Test
    void anInstanceThatStartsAnewTellsNothingAgain() {
        long before = log.state().seq();
        app.cypher(
                "MERGE (m:Member:Organization {id: 'told-once'}) SET m.kind = 'startup', m.name = '一次社', m.text = '皮影投影仪'",
                Map.of());
        listener.save("皮影投影仪");
        write("told-once");
        assertThat(listener.toldOfAll()).hasSize(1);
        var restarted = new AlertFollower(
                log, app.part(StoredCommunity.class), app.part(FacetNames.class), app.part(LearnedMeanings.class));
        restarted.follow(app.part(ChangeLog.class).after(before, 2_000));
        restarted.close();
        assertThat(listener.told()).hasSize(1);
    }

    @Test
    void aFaultLeavesThePositionWithoutWhatItStandsFor() {
        String search = listener.save("走马灯驱动器");
        listener.toldOfAll();
        var alert = new Alert(search, "nobody", Long.MAX_VALUE, Instant.EPOCH, List.of("text"));
        long at = settled();
        assertThatThrownBy(() -> log.tell(at, at + 1_000, List.of(alert, alert), List.of()))
                .isInstanceOf(Neo4jException.class);
        assertThat(log.state().seq()).isEqualTo(at);
        assertThat(notifications(search)).isZero();
    }

    @Test
    void whoIsBehindWritesNothing() {
        String search = listener.save("走马灯底座");
        write("told-behind");
        long at = settled();
        var alert = new Alert(search, "nobody", at, Instant.EPOCH, List.of("text"));
        assertThat(log.tell(at - 1, at, List.of(alert), List.of())).isFalse();
        assertThat(notifications(search)).isZero();
    }

    /** Where alerts stand once they have told everything. */
    private long settled() {
        long last = app.part(ChangeLog.class).last();
        Awaitility.await().until(() -> log.state().seq() == last);
        return last;
    }

    private long notifications(String search) {
        return app.part(Driver.class)
                .executableQuery("MATCH (:SavedSearch {id: $id})-[:TOLD]->(n) RETURN count(n) AS told")
                .withParameters(Map.of("id", search))
                .execute()
                .records()
                .getFirst()
                .get("told")
                .asLong();
    }

    private void write(String member) {
        try (Session session = app.part(Driver.class).session()) {
            session.executeWriteWithoutResult(tx -> app.part(ChangeLog.class)
                    .append(
                            tx,
                            List.of(ChangeDraft.ofMember(ChangeKind.CHANGED, member)
                                    .of(Set.of(Aspect.TEXT)))));
        }
    }
}
