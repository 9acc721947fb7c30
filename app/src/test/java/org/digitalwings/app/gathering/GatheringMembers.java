package org.digitalwings.app.gathering;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.matching.community.MemberId;

/** Members for the tests of gatherings: projects and investors in turn. */
final class GatheringMembers {

    static final int COUNT = 24;

    private static final String ADD = """
            UNWIND range(0, $count - 1) AS i
            WITH i, CASE i % 2 WHEN 0 THEN 'project' ELSE 'investor' END AS kind
            MERGE (m:Member {id: 'gm-' + i})
            ON CREATE SET m.kind = kind, m.name = kind + ' ' + i, m.text = '具身智能 机器人 ' + i, m.version = 0
            FOREACH (x IN CASE kind WHEN 'project' THEN [1] ELSE [] END | SET m:Project)
            FOREACH (x IN CASE kind WHEN 'investor' THEN [1] ELSE [] END | SET m:Organization)
            WITH collect({kind: 'created', subjectKind: 'member', subject: m.id}) AS changes
            MATCH (counter:ChangeCounter {id: 'changes'})
            SET counter.locked = true
            WITH counter, counter.seq AS before, changes
            SET counter.seq = before + size(changes)
            REMOVE counter.locked
            WITH before, changes
            UNWIND range(1, size(changes)) AS i
            WITH before + i AS seq, changes[i - 1] AS draft
            CREATE (:Change {seq: seq, at: datetime(), kind: draft.kind, subject: draft.subject,
                             subjectKind: draft.subjectKind})
            """;

    private GatheringMembers() {}

    /** Adds them where they are not there, and waits until the snapshot has them. */
    static void add(RunningApp app) {
        CurrentCommunity community = app.part(CurrentCommunity.class);
        MemberId last = new MemberId("gm-" + (COUNT - 1));
        if (community.get().indexOf(last) < 0) {
            app.cypher(ADD, Map.of("count", COUNT));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> community.get().indexOf(last) >= 0);
    }

    static List<Map<String, String>> sides() {
        return participants("project", "investor");
    }

    static List<Map<String, String>> roles() {
        return participants("current-project", "investor");
    }

    private static List<Map<String, String>> participants(String project, String investor) {
        List<Map<String, String>> participants = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            participants.add(Map.of("member", "gm-" + i, "role", i % 2 == 0 ? project : investor));
        }
        return participants;
    }
}
