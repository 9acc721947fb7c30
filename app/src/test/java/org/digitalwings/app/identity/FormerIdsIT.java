package org.digitalwings.app.identity;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp.Person;
import org.digitalwings.matching.community.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** What is asked of a member that was merged leads to the one that took it up. */
final class FormerIdsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final IdentityTrial trial = new IdentityTrial();
    private final Person manager = trial.app.person(Role.MANAGER);
    private final Person owner = trial.app.person(Role.MEMBER, new MemberId(trial.gone));

    @Test
    void leadToSuggestionsAndLikeMembersOfTheKeptOne() {
        trial.merge(manager);
        for (String page : List.of("/suggestions?kind=investor", "/similar")) {
            leadsOn(manager, "/members/%s" + page);
            leadsOn(manager, "/api/members/%s" + page);
            leadsOn(owner, "/members/%s" + page);
            leadsOn(owner, "/api/members/%s" + page);
        }
        leadsOn(manager, "/api/members/%s/ties");
        trial.post(manager, "/api/members/" + trial.gone + "/ties/saved/" + trial.kept + "-p", "")
                .expectStatus()
                .isNotFound();
        trial.get(manager, "/api/members/nobody/similar").expectStatus().isNotFound();
        trial.get(owner, "/api/members/nobody/suggestions").expectStatus().isNotFound();
    }

    @Test
    void leadBackOnceTheMergeIsUndone() {
        String merge = trial.merge(manager);
        leadsOn(manager, "/api/members/%s/similar");
        trial.post(manager, "/api/identity/merges/" + merge + "/undo", "")
                .expectStatus()
                .isOk();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> trial.get(manager, "/api/members/" + trial.gone + "/similar")
                        .expectStatus()
                        .isOk());
    }

    /** Snapshot and index follow a little later. */
    private void leadsOn(Person person, String uri) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> trial.get(person, uri.formatted(trial.gone))
                        .expectStatus()
                        .isTemporaryRedirect()
                        .expectHeader()
                        .valueEquals(HttpHeaders.LOCATION, uri.formatted(trial.kept)));
    }
}
