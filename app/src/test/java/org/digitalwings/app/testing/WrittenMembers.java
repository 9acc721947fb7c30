package org.digitalwings.app.testing;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.matching.community.MemberId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Members that a test writes into the graph itself, told of in the change log like any others. */
public final class WrittenMembers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private WrittenMembers() {}

    /**
     * Writes members with what is around them where the first of them is not there, and waits until the snapshot has all.
     *
     * @param cypher creates the members with these ids, at least one
     */
    public static void write(RunningApp app, String cypher, List<String> ids) {
        CurrentCommunity community = app.part(CurrentCommunity.class);
        if (community.get().indexOf(new MemberId(ids.getFirst())) < 0) {
            try (Session session = app.part(Driver.class).session()) {
                session.executeWriteWithoutResult(tx -> {
                    tx.run(cypher).consume();
                    app.part(ChangeLog.class)
                            .append(
                                    tx,
                                    ids.stream()
                                            .map(id -> ChangeDraft.ofMember(ChangeKind.CREATED, id))
                                            .toList());
                });
            }
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> ids.stream().allMatch(id -> community.get().indexOf(new MemberId(id)) >= 0));
    }
}
