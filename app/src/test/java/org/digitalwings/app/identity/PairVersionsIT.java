package org.digitalwings.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp.Person;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Nobody decides on a pair that is not as it was seen any more. */
final class PairVersionsIT {

    private final IdentityTrial trial = new IdentityTrial();
    private final Person manager = trial.app.person(Role.MANAGER);

    @Test
    void areOthersAfterEachDecisionAndEdit() {
        String open = trial.tag(manager);
        decide(open).expectStatus().isNoContent();
        String later = trial.tag(manager);
        trial.write("MATCH (m:Member {id: $kept}) SET m.version = m.version + 1");
        String edited = trial.tag(manager);
        assertThat(List.of(open, later, edited)).doesNotHaveDuplicates();
        takeBack(later).expectStatus().isEqualTo(412);
        takeBack(edited).expectStatus().isNoContent();
    }

    @Test
    void stopWhoeverHasNotSeenTheLastDecision() {
        String seen = trial.tag(manager);
        decide(seen).expectStatus().isNoContent();
        decide(seen)
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:digital-wings:problem:stale");
        assertThat(trial.queued(manager, "later")).containsExactly(trial.kept);
        takeBack(seen).expectStatus().isEqualTo(412);
    }

    @Test
    void areAskedFor() {
        for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE)) {
            trial.app
                    .as(manager)
                    .method(method)
                    .uri("/api/identity/pairs/" + trial.pair() + "/decision")
                    .bodyValue(Map.of("decision", "later"))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(428);
        }
    }

    private ResponseSpec decide(String tag) {
        return trial.decide(manager, "later", tag);
    }

    private ResponseSpec takeBack(String tag) {
        return trial.app
                .as(manager)
                .delete()
                .uri("/api/identity/pairs/" + trial.pair() + "/decision")
                .header(HttpHeaders.IF_MATCH, tag)
                .exchange();
    }
}
