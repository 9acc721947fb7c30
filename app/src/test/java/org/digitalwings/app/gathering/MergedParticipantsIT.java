package org.digitalwings.app.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.graph.identity.MergeOrder;
import org.digitalwings.graph.identity.Merges;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** Rules and wishes follow members into those that take them up, and back. */
final class MergedParticipantsIT {

    private final RunningApp app = RunningApp.shared();
    private final GatheringTrial manager = GatheringTrial.asManager();

    @Test
    void followMergesAndTheirUndoing() {
        app.cypher("""
                CREATE (:Member:Organization {id: 'gmm-kept', kind: 'investor', name: '并入资本', version: 0}),
                       (:Member:Organization {id: 'gmm-gone', kind: 'investor', name: '被并资本', version: 0})
                """, Map.of());
        String id = manager.create("MATCHMAKING_SESSION", "合并之会");
        manager.api(
                HttpMethod.PUT,
                "/" + id + "/participants",
                0,
                List.of(
                        Map.of("member", "gm-0", "role", "project", "wishes", List.of("gmm-gone", "gmm-kept")),
                        Map.of("member", "gm-2", "role", "project"),
                        Map.of("member", "gmm-gone", "role", "investor", "wishes", List.of("gm-2"))),
                200);
        manager.form(
                "/gatherings/" + id + "/pairs",
                303,
                "version",
                "1",
                "first",
                "gm-2",
                "rule",
                "never",
                "second",
                "gmm-gone");
        Merges merges = app.part(Merges.class);
        String merge = merges.merge(new MergeOrder("gmm-kept", 0, "gmm-gone", 0, "anna"))
                .orElseThrow();
        assertThat(wishes(id, "gm-0")).isEqualTo("[\"gmm-kept\"]");
        assertThat(wishes(id, "gmm-kept")).isEqualTo("[\"gm-2\"]");
        assertThat(rules(id)).contains("gmm-kept").doesNotContain("gmm-gone");
        merges.undo(merge, "anna");
        assertThat(wishes(id, "gm-0")).isEqualTo("[\"gmm-gone\",\"gmm-kept\"]");
        assertThat(rules(id)).contains("gmm-gone").doesNotContain("gmm-kept");
    }

    private String wishes(String id, String member) {
        String participants = String.valueOf(
                manager.get("/api/gatherings/" + id + "/participants", 200).getResponseBody());
        return participants.replaceAll("(?s).*\"member\":\"" + member + "\"[^}]*?\"wishes\":(\\[[^]]*]).*", "$1");
    }

    private String rules(String id) {
        return String.valueOf(manager.get("/api/gatherings/" + id, 200).getResponseBody());
    }
}
